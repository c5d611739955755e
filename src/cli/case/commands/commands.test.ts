import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { change, json, path, run } from "./commands.fixture.ts";
import { commands } from "./index.ts";

describe("help", () => {
  it("names every command, in both languages", async () => {
    const dutch = await run(["--help"]);
    expect(dutch.code).toBe(0);
    for (const { name } of commands) expect(dutch.out).toContain(`\n  ${name} `);
    expect((await run(["--help", "--lang", "en"])).out).toContain("Commands:");
  });

  it("explains one command with its options", async () => {
    const { code, out } = await run(["play", "--help", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("npm run case -- play <case>");
    expect(out).toMatch(/--role nursing\|social-work\|pair +whom you play/);
  });

  it("is what a bare command and a mistaken one lead to", async () => {
    expect((await run([])).code).toBe(2);
    const { code, err } = await run(["chek"]);
    expect([code, err]).toEqual([
      2,
      "“chek” is geen opdracht. Bedoelde je check?\nWat er wel is: npm run case -- --help",
    ]);
    expect((await run(["check", "--jsn"])).err).toContain("Bedoelde je --json?");
    expect((await run(["check", "nergens"])).err).toBe("nergens is er niet.");
  });
});

describe("check", () => {
  it("is fine without errors, and sums up", async () => {
    const { code, out } = await run(["check", "--quiet"]);
    expect([code, out]).toEqual([0, "✓ scenarios/window  in orde"]);
  });

  it("shows where an error is and what to write, and fails", async () => {
    change("nl.mdx", 'to="raam"', 'to="raan"');
    const { code, out } = await run(["check"]);
    expect(code).toBe(1);
    expect(out).toMatch(/scenarios\/window\/nl\.mdx:\d+:\d+ {2}fout {2}unknown-target/);
    expect(out).toContain('to="raan"');
    expect(out).toContain("Bedoelde je “raam”?");
    expect(out).toContain("✗ scenarios/window  1 fout");
  });

  it("names the page about a message once for all of its kind, and how to get to it", async () => {
    change("nl.mdx", 'to="raam"', 'to="raan"');
    change("nl.mdx", 'place="gang"', 'place="gnag"');
    change("nl.mdx", 'to="overleg"', 'to="ovrleg"');
    const { out } = await run(["check", "--quiet"]);
    const pages = out.split("\n").filter((line) => line.startsWith("  Uitleg: "));
    const ids = [...out.matchAll(/ {2}fout {2}([a-z-]+)$/gm)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    expect(pages).toEqual(
      [...new Set(ids)].map((id) => `  Uitleg: http://localhost:4321/handboek/meldingen/#${id}`),
    );
    expect(out.split("\n").at(-1)).toBe(
      "De uitleg staat op je eigen site. Start die met: npm start",
    );
  });

  it("finds what only plays show", async () => {
    change("nl.mdx", 'id="samen"', 'id="samen" when="flag(afspraak) and not flag(afspraak)"');
    const { code, data } = await json("check");
    expect(code).toBe(1);
    expect(data.diagnostics.map((each: { id: string }) => each.id)).not.toEqual([]);
  });

  it("gives programs the same, with a version", async () => {
    change("nl.mdx", 'to="raam"', 'to="raan"');
    const { code, data } = await json("check", "--quiet", "scenarios/window/nl.mdx");
    expect(code).toBe(1);
    expect(data).toEqual({
      version: 1,
      files: ["scenarios/window/nl.mdx"],
      diagnostics: [
        {
          id: "unknown-target",
          severity: "error",
          file: "scenarios/window/nl.mdx",
          start: { line: expect.any(Number), column: expect.any(Number) },
          end: { line: expect.any(Number), column: expect.any(Number) },
          message: expect.stringContaining("raan"),
          why: expect.any(String),
          hint: expect.stringContaining("raam"),
          url: "http://localhost:4321/handboek/meldingen/#unknown-target",
        },
      ],
    });
  });
});

describe("play", () => {
  it("walks by a list, and says where it stands", async () => {
    const list = ["--role", "nursing", "--choices", "geluid-weg,wat-ziet-u"];
    const { code, out } = await run(["play", "scenarios/window", ...list]);
    expect(code).toBe(0);
    expect(out).toContain("Daar. Die met de rode muts.");
    expect(out).toContain("+ verteld: plein");
    expect(out).toContain("[raam]");
    expect(out).not.toContain("Individuele diversiteit");
    const more = await run(["play", "scenarios/window", ...list, "--feedback"]);
    expect(more.out).toContain("Individuele diversiteit");
    const { data } = await json("play", "scenarios/window", ...list);
    expect(data).toMatchObject({ version: 1, role: "nursing", scene: "raam", told: ["plein"] });
  });

  it("refuses a choice that is not there, with what is", async () => {
    const { code, err } = await run(["play", "scenarios/window", "--choices", "geluid-wg"]);
    expect(code).toBe(2);
    expect(err).toContain(
      "Stap 1: in “huiskamer” kun je nu niet “geluid-wg” kiezen. Wel: geluid-weg",
    );
    expect(err).toContain("Bedoelde je geluid-weg?");
  });

  it("asks for a list where there is no terminal, and for a lesson part that exists", async () => {
    const { code, err } = await run(["play", "scenarios/window"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--choices")]);
    const cut = await run(["play", "scenarios/window", "--part", "lesson-cut", "--choices", "a"]);
    expect([cut.code, cut.err]).toEqual([2, expect.stringContaining("geen lesdeel")]);
  });

  it("takes numbers at a terminal, goes back, and ends with the way that was played", async () => {
    const answers = ["9", "iets", "b", "1", "b", "2", "q"];
    const { code, out } = await run(["play", "scenarios/window", "--role", "nursing"], answers);
    expect(code).toBe(0);
    expect(out.match(/Typ een getal van 1 tot/g)).toHaveLength(2);
    expect(out).toContain("Dit is het begin.");
    expect(out).toContain("[geluid-weg]");
    expect(out).toContain(
      "npm run case -- play scenarios/window --role nursing --choices wat-ziet-u",
    );
  });

  it("stops when the input ends", async () => {
    expect((await run(["play", "scenarios/window"], [])).code).toBe(0);
  });

  it("shows the errors of a case that cannot be played", async () => {
    change("nl.mdx", 'to="raam"', 'to="raan"');
    const { code, err } = await run(["play", "scenarios/window", "--choices", "geluid-weg"]);
    expect([code, err]).toEqual([1, expect.stringContaining("unknown-target")]);
  });

  it("speaks the language of the reader where the case has it", async () => {
    const { out } = await run([
      "play",
      "scenarios/window",
      "--choices",
      "geluid-weg",
      "--lang",
      "en",
    ]);
    expect(out).toContain("There. Now I can see who is talking.");
  });
});

describe("test", () => {
  const write = (name: string, text: string) => {
    mkdirSync(path("playthroughs"), { recursive: true });
    writeFileSync(path(`playthroughs/${name}`), text);
  };
  const right =
    "title: Naar buiten kijken\nmode: nursing\nchoices:\n  - geluid-weg\n  - wat-ziet-u\nexpect: { scene: raam, told: [plein] }\n";

  it("says that there are none yet", async () => {
    rmSync(path("playthroughs"), { recursive: true, force: true });
    const { code, out } = await run(["test"]);
    expect([code, out]).toEqual([0, expect.stringContaining("nog geen speelroutes")]);
  });

  it("plays each, and names the step where it went otherwise", async () => {
    rmSync(path("playthroughs"), { recursive: true, force: true });
    write("a.yaml", right);
    write("b.yaml", right.replace("wat-ziet-u", "wat-zietu").replace("kijken", "zien"));
    const { code, out } = await run(["test"]);
    expect(code).toBe(1);
    expect(out).toContain("✓ Naar buiten kijken");
    expect(out).toContain("✗ Naar buiten zien");
    expect(out).toContain("playthroughs/b.yaml:5");
    expect(out).toContain("Bedoelde je wat-ziet-u?");
    expect(out).toContain("1 van 2 speelroutes kloppen.");
  });

  it("shows where a file is not as it should be, also to programs", async () => {
    rmSync(path("playthroughs"), { recursive: true, force: true });
    write("a.yaml", right.replace("mode: nursing", "mode: nurse"));
    const { out } = await run(["test"]);
    expect(out).toContain("playthroughs/a.yaml:2:7");
    expect(out).toContain("> 2 │ mode: nurse");
    const { code, data } = await json("test");
    expect(code).toBe(1);
    expect(data).toMatchObject({
      version: 1,
      tests: [{ case: "window", ok: false, problems: [{ start: { line: 2, column: 7 } }] }],
    });
  });
});

describe("explore", () => {
  it("reports endings, facts and blind play", async () => {
    const { code, out } = await run(["explore", "--role", "nursing"]);
    expect(code).toBe(0);
    expect(out).toContain("window · alleen, als verpleegkundige");
    expect(out).toMatch(/zwaaien {1,2}[\d,]+\s?% {1,2}\(/);
    expect(out).toContain("Kortste spel: ");
    expect(out).toContain("altijd de langste keuze: ");
    expect(out).toMatch(/minst te lezen: \d+ woorden, \d+ min \(\d+ keuzes\)/);
  });

  it("gives programs everything, per mode", async () => {
    const { data } = await json("explore");
    expect(data.version).toBe(1);
    expect(data.cases.map((each: { role: string }) => each.role)).toEqual([
      "nursing",
      "social-work",
      "pair",
    ]);
    const keys = ["states", "complete", "endings", "shortest", "longest", "traps"];
    for (const key of [...keys, "reading", "unreachable", "neverTaken", "facts", "principles"])
      expect(data.cases[0]).toHaveProperty(key);
    const { wordsPerMinute, shortest, typical, longest } = data.cases[0].reading;
    expect(wordsPerMinute).toBe(238);
    expect(shortest.words).toBeLessThan(typical.words);
    expect(typical.words).toBeLessThan(longest.words);
  });

  it("says when it stopped looking, and takes only whole numbers", async () => {
    expect((await run(["explore", "--states", "2"])).out).toContain("en er zijn er meer");
    expect((await run(["explore", "--states", "veel"])).code).toBe(2);
  });

  it("answers how one comes somewhere, what can be told before, and what never is possible", async () => {
    const { code, out } = await run([
      "explore",
      "--reach",
      "zwaaien",
      "--before",
      "raam",
      "--never",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/De kortste weg naar “.+” \[zwaaien\]/);
    expect(out).toMatch(/alleen, als verpleegkundige: [a-z-]+ → /);
    expect(out).toMatch(/soms: [^[]+\[plein\]/);
    expect(out).toContain("nooit gekozen kan worden");
    const { data } = await json("explore", "--reach", "zwaaien", "--role", "nursing");
    expect(data).toMatchObject({
      version: 1,
      questions: [{ case: "window", roles: [{ mode: "nursing", complete: true }] }],
    });
    const [{ way }] = data.questions[0].roles.map((each: { reach: unknown }) => each.reach);
    const there = await json(
      "play",
      "scenarios/window",
      "--role",
      "nursing",
      "--choices",
      way.join(),
    );
    expect(there.data).toMatchObject({ scene: "zwaaien", over: true });
  });

  it("knows when a scene does not exist, and fails when nobody reaches it", async () => {
    expect(await run(["explore", "--reach", "zwaien"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Bedoelde je zwaaien?"),
    });
    change("nl.mdx", "told(tocht)), lucht", "told(tocht)), zwaaien");
    change("nl.mdx", 'move="advise" to="lucht"', 'move="advise" to="zwaaien"');
    expect(await run(["explore", "--reach", "lucht", "--role", "pair"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("komt daar nooit"),
    });
  });
});
