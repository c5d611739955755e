import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { change, json, path, run } from "./commands.fixture.ts";

describe("translate", () => {
  const to = ["translate", "scenarios/window", "--to", "en"];

  it("begins a translation that then checks as one", async () => {
    rmSync(path("en.mdx"), { force: true });
    const { code, out } = await run(to);
    expect(code).toBe(0);
    expect(out).toContain("scenarios/window/en.mdx gemaakt");
    expect(out).toMatch(/\d+ stukken wachten nog op vertaling/);
    expect((await run(["check", "--quiet"])).out).toBe("✓ scenarios/window  in orde");
    expect(readdirSync(path("."))).not.toContainEqual(expect.stringMatching(/\.new$/));
  });

  it("changes nothing in a complete one, names what is stale and confirms it when asked", async () => {
    const before = readFileSync(path("en.mdx"), "utf8");
    expect((await run(to)).out).toContain("is compleet; er is niets veranderd.");
    change("nl.mdx", "De televisie staat aan.", "De radio staat aan.");
    const stale = await run(to);
    expect(stale.out).toContain("De bron is veranderd sinds dit vertaald is");
    expect(readFileSync(path("en.mdx"), "utf8")).toBe(before);
    expect((await run([...to, "--accept"])).out).toContain("Bevestigd");
    expect((await run(to)).out).not.toContain("De bron is veranderd");
  });

  it("confirms only what is asked for, by its name", async () => {
    change("nl.mdx", "De televisie staat aan.", "De radio staat aan.");
    change("nl.mdx", "Zie je? Ik zei het toch.", "Zie je? Ik zei het.");
    const stale = async () => (await json(...to)).data.stale.length;
    expect(await stale()).toBe(2);
    const { data } = await json(...to, "--accept", "--only", "Huiskamer");
    expect(data.accepted).toEqual(['<Scene id="huiskamer">']);
    expect(await stale()).toBe(1);
    const before = readFileSync(path("en.mdx"), "utf8");
    const wrong = await run([...to, "--accept", "--only", "raam,huiskamer"]);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining("onder de naam huiskamer"),
    ]);
    expect(readFileSync(path("en.mdx"), "utf8")).toBe(before);
    expect((await run([...to, "--only", "raam"])).code).toBe(2);
    expect((await run([...to, "--accept", "--only", "raam"])).code).toBe(0);
    expect(await stale()).toBe(0);
  });

  it("adds what is missing and keeps how the file was saved", async () => {
    const words = readFileSync(path("en.mdx"), "utf8");
    const start = words.indexOf("<Fact");
    const without = words.slice(0, start) + words.slice(words.indexOf("</Fact>") + 7);
    writeFileSync(path("en.mdx"), `\uFEFF${without.replaceAll("\n", "\r\n")}`);
    const { data } = await json(...to);
    expect(data).toMatchObject({ version: 1, to: "en", changed: true });
    expect(data.added).toHaveLength(1);
    const after = readFileSync(path("en.mdx"), "utf8");
    expect(after.startsWith("\uFEFF---\r\n")).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after).toContain("vertaal");
  });

  it("needs another language than the source, and a source without errors", async () => {
    expect((await run(["translate", "scenarios/window"])).code).toBe(2);
    expect((await run(["translate", "scenarios/window", "--to", "nl"])).code).toBe(2);
    change("nl.mdx", 'to="raam"', 'to="raan"');
    const { code, err } = await run(to);
    expect([code, err]).toEqual([1, expect.stringContaining("unknown-target")]);
  });
});
