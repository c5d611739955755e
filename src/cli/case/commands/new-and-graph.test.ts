import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { here, json, run } from "./commands.fixture.ts";

describe("new", () => {
  it("makes a case that checks, tests and plays, and says what to do next", async () => {
    const { code, out } = await run(["new", "de-bank", "--title", "De bank"]);
    expect(code).toBe(0);
    expect(out).toContain("scenarios/de-bank/nl.mdx");
    expect(out).toContain("npm run case -- check scenarios/de-bank --watch");
    expect(readFileSync(join(here(), "scenarios/de-bank/nl.mdx"), "utf8")).toContain(
      "title: De bank",
    );
    expect((await run(["check", "scenarios/de-bank", "--quiet"])).out).toContain("in orde");
    expect((await run(["test", "scenarios/de-bank"])).code).toBe(0);
  });

  it("never touches what is there, whatever it is", async () => {
    await run(["new", "de-bank"]);
    const before = readFileSync(join(here(), "scenarios/de-bank/nl.mdx"), "utf8");
    const { code, err } = await run(["new", "de-bank", "--title", "Anders"]);
    expect([code, err]).toEqual([2, expect.stringContaining("blijft zoals het is")]);
    expect(readFileSync(join(here(), "scenarios/de-bank/nl.mdx"), "utf8")).toBe(before);
  });

  it("begins in the language of the writer", async () => {
    const { out } = await run(["new", "the-bench", "--lang", "en"]);
    expect(out).toContain("the-bench/en.mdx; save");
    expect(out).toContain("--to nl");
    expect(readFileSync(join(here(), "scenarios/the-bench/nl.mdx"), "utf8")).toContain(
      "translates: en",
    );
    expect(await run(["test", "scenarios/the-bench"])).toMatchObject({ code: 0 });
  });

  it("takes a path, and refuses a name that no case can have", async () => {
    const { code, data } = await json("new", "mijn/map/de-bank");
    expect(code).toBe(0);
    expect(data).toMatchObject({ version: 1, case: "de-bank", folder: "mijn/map/de-bank" });
    expect(existsSync(join(here(), "mijn/map/de-bank/en.mdx"))).toBe(true);
    expect((await run(["new", "constructor"])).err).toContain("zet er een woord bij");
    for (const name of ["De Bank", "../.."])
      expect(await run(["new", name])).toMatchObject({
        code: 2,
        err: expect.stringContaining("kleine letters"),
      });
  });
});

describe("graph", () => {
  it("draws in the format that is asked for", async () => {
    const svg = await run(["graph", "scenarios/window"]);
    expect(svg.code).toBe(0);
    expect(svg.out).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>.*<\/svg>$/s);
    expect(svg.out).toContain("Half elf in de");
    const mermaid = await run(["graph", "scenarios/window", "--format", "mermaid"]);
    expect(mermaid.out).toMatch(/^flowchart TD\n {2}s1\["Half elf in de huiskamer"\]/);
  });

  it("gives programs scenes, arrows and places, for one role when asked", async () => {
    const { data } = await json("graph", "scenarios/window", "--role", "nursing");
    expect(data).toMatchObject({ version: 1, caseId: "window", mode: "nursing", explored: true });
    expect(data.layout.scenes).toHaveLength(data.scenes.length);
    expect(data.scenes.every(({ modes }: { modes: string[] }) => modes.includes("nursing"))).toBe(
      true,
    );
  });

  it("writes a file, and replaces one only by force", async () => {
    const written = ["graph", "scenarios/window", "--out", "tekening.svg"];
    expect(await run(written)).toMatchObject({ code: 0, out: "" });
    const first = readFileSync(join(here(), "tekening.svg"), "utf8");
    expect(first).toContain("<svg");
    expect(await run([...written, "--format", "mermaid"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--force"),
    });
    expect(readFileSync(join(here(), "tekening.svg"), "utf8")).toBe(first);
    expect((await run([...written, "--format", "mermaid", "--force"])).code).toBe(0);
    expect(readFileSync(join(here(), "tekening.svg"), "utf8")).toMatch(/^flowchart/);
  });
});
