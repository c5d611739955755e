import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioSchema } from "../scenario/scenario.ts";
import { compileCase } from "./compile-case.ts";

const fixture = new URL("../../tests/fixtures/cases/window/", import.meta.url);
const nl = readFileSync(new URL("nl.mdx", fixture), "utf8");
const en = readFileSync(new URL("en.mdx", fixture), "utf8");

const compile = (text: string) => compileCase({ text, file: "nl.mdx", caseId: "window" });
const translate = (text: string, source = nl) =>
  compileCase({ text, file: "en.mdx", caseId: "window", source: { text: source } });
const ids = ({ diagnostics }: ReturnType<typeof compileCase>) => diagnostics.map(({ id }) => id);

describe("a case without errors", () => {
  const { scenario } = compile(nl);
  const { scenario: english } = translate(en);

  it("becomes a scenario of the contract, in both languages", () => {
    expect(ids(compile(nl))).toEqual(["no-lived-experience"]);
    expect(ids(translate(en))).toEqual([]);
    expect(scenarioSchema.parse(scenario)).toEqual(scenario);
    expect(scenarioSchema.parse(english)).toEqual(english);
    expect([scenario?.locale, english?.locale]).toEqual(["nl", "en"]);
  });

  it("says everything a scenario says, in order", () => {
    const lounge = scenario?.scenes.find(({ id }) => id === "huiskamer");
    expect(lounge?.parts.map(({ kind }) => kind)).toEqual(["narration", "dossier", "say", "if"]);
    expect(lounge?.parts[1]).toEqual({
      kind: "dossier",
      id: "overdracht",
      title: "Overdracht van de nacht",
      for: "nursing",
      text: [
        {
          p: [
            "Hoest weer. ",
            { strong: ["Stoel bij het raam weg"] },
            ", zegt de arts. Meneer weigert.",
          ],
        },
      ],
    });
    expect(lounge?.choices[1]).toMatchObject({
      id: "wat-ziet-u",
      moves: ["open-question"],
      to: [{ scene: "raam" }],
      tells: [{ fact: "plein", when: { mended: "any" } }],
      text: [{ p: ["Wat ziet u daar buiten?"] }],
    });
    const talk = scenario?.scenes.find(({ id }) => id === "overleg");
    expect(talk?.choices[0]?.to).toEqual([
      {
        scene: "zwaaien",
        when: { any: [{ told: "kruispunt" }, { all: [{ told: "plein" }, { told: "tocht" }] }] },
      },
      { scene: "lucht" },
    ]);
  });

  it("gives a reply with several paragraphs whole", () => {
    const window = scenario?.scenes.find(({ id }) => id === "raam");
    expect(window?.choices[0]?.replies[0]?.text).toEqual([
      { p: ["Dertig jaar. Met mijn bordje."] },
      { p: ["Er is er nooit een overreden."] },
    ]);
  });

  it("shares one graph between languages", () => {
    const graph = (each: typeof scenario) =>
      JSON.parse(
        JSON.stringify(each, (key, value: unknown) =>
          ["text", "title", "name", "date", "questions", "notes"].includes(key) ? "" : value,
        ),
      );
    const { locale: _, summary: _s, goodLife: _g, ...one } = graph(english);
    const { locale: __, summary: __s, goodLife: __g, ...other } = graph(scenario);
    expect(one).toEqual(other);
    expect(english?.scenes[0]?.choices[0]?.text).toEqual([
      { p: ["Shall I turn the television down and come and sit beside you?"] },
    ]);
    expect(english?.places[0]?.name).toBe("The lounge");
  });

  it("has a version that follows the graph and not the words", () => {
    const version = (text: string) => compile(text).scenario?.version;
    expect(english?.version).toBe(scenario?.version);
    expect(version(nl.replace("Wat ziet u daar buiten?", "Wat ziet u?"))).toBe(scenario?.version);
    expect(version(nl.replace('energie -1"', 'energie -2"'))).not.toBe(scenario?.version);
    expect(version(nl.replace('sets="afspraak"', ""))).not.toBe(scenario?.version);
    expect(version(nl.replace("not flag(afspraak)", "flag(afspraak)"))).toBe(scenario?.version);
  });

  it("is the same however its lines end", () => {
    const { scenario: windows } = compile(nl.replaceAll("\n", "\r\n"));
    const { scenario: marked } = compile(`\uFEFF${nl}`);
    expect(windows).toEqual(scenario);
    expect(marked).toEqual(scenario);
  });
});

describe("what MDX itself would not read as it stands", () => {
  it("is refused: an underline below a tag that began within a line", () => {
    const odd = nl.replace("</Scene>", 'Dag.<Say who="carla">\n===\nDag.</Say>\n\n</Scene>');
    expect(compile(odd).scenario).toBeNull();
  });
});

describe("a tag means the same on its own line and within one", () => {
  const say = '<Say who="osei" mood="closed">Wat zegt u?</Say>';
  it.each([
    '<Say who="osei" mood="closed">\nWat zegt u?\n</Say>',
    '<Say\n  who="osei"\n  mood="closed"\n>\n\nWat zegt u?\n\n</Say>',
    '<Say who="osei" mood="closed">Wat\n  zegt u?</Say>',
    "<Say who='osei' mood='closed'>Wat zegt u?</Say>",
    '{/* hij verstaat het niet */}\n<Say who="osei" mood="closed">Wat {/* toch */}zegt u?</Say>',
  ])("%j", (other) => {
    expect(compile(nl.replace(say, other)).scenario).toEqual(compile(nl).scenario);
  });
});

describe("two mistakes", () => {
  it("are both told, at their own places, in the order of the file", () => {
    const text = nl.replace('who="carla" mood', 'who="karla" mood').replace("<Ending", "<Einde");
    const { diagnostics } = compile(text);
    expect(diagnostics.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ["no-lived-experience", undefined],
      ["unknown-person", "carla"],
      ["unknown-tag", "<Ending>"],
    ]);
    const [, person] = diagnostics;
    expect(text.slice(person?.start.offset, person?.end.offset)).toBe("karla");
    expect(
      text.split("\n")[(person?.start.line ?? 0) - 1]?.slice((person?.start.column ?? 0) - 1),
    ).toMatch(/^karla"/);
  });
});

describe("one slip", { timeout: 60_000 }, () => {
  const messages = (text: string) =>
    ids(compile(text)).filter((id) => id !== "no-lived-experience").length;

  it("is told in one message: a line left out", () => {
    const lines = nl.split("\n");
    const counts = lines.map((_, at) => messages(lines.toSpliced(at, 1).join("\n")));
    expect(Math.max(...counts)).toBe(1);
  });

  it("is told in one message, two at most: a sign left out", () => {
    const signs = [...nl.matchAll(/["<>={}/()]/g)].filter((_, order) => order % 6 === 0);
    const counts = signs.map(({ index }) => messages(nl.slice(0, index) + nl.slice(index + 1)));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count === 2).length).toBeLessThanOrEqual(signs.length / 20);
  });
});

describe("whatever an author writes", { timeout: 60_000 }, () => {
  const places = fc.integer({ min: 0, max: nl.length });
  const scraps = fc.oneof(
    fc.constantFrom(
      ...[
        "<",
        ">",
        "{",
        "}",
        '"',
        "`",
        "</Say>",
        "<Say",
        "</Scene>",
        "<Scene ",
        "{/*",
        "*/}",
        "---\n",
      ],
      ...[
        "\n\n",
        "\n",
        " when=",
        'when="',
        "(",
        ")",
        ",",
        "not ",
        "&",
        "*",
        "[",
        "](",
        "\\",
        "import ",
      ],
      ...[
        "\u0000",
        "\uFDD0",
        "\uFEFF",
        "\ud800",
        "__proto__",
        "constructor",
        '"constructor"',
        "<Keuze",
      ],
    ),
    fc.string({ maxLength: 8 }),
  );
  const mutation = fc.record({ at: places, remove: fc.nat(40), insert: scraps });
  const mutated = (text: string) =>
    fc
      .array(mutation, { minLength: 1, maxLength: 4 })
      .map((mutations) =>
        mutations.reduce(
          (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
          text,
        ),
      );
  const holds = ({ scenario, diagnostics }: ReturnType<typeof compileCase>, text: string) => {
    expect(scenario === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
    if (scenario) scenarioSchema.parse(scenario);
    for (const { start, end } of diagnostics) {
      expect(start.offset).toBeGreaterThanOrEqual(0);
      expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      expect(end.offset).toBeLessThanOrEqual(text.length);
    }
  };

  it("is compiled or explained, never thrown: a valid case with slips in it", () => {
    fc.assert(
      fc.property(mutated(nl), (text) => {
        holds(compile(text), text);
        holds(translate(en, text), en);
      }),
      { numRuns: 80, seed: 20_261_105 },
    );
  });

  it("is compiled or explained, never thrown: a translation with slips in it", () => {
    fc.assert(
      fc.property(mutated(en), (text) => holds(translate(text), text)),
      { numRuns: 80, seed: 20_261_106 },
    );
  });

  it("is compiled or explained, never thrown: anything at all", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join("")),
      fc.array(scraps, { maxLength: 60 }).map((parts) => `---\n${parts.join("")}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        holds(compile(text), text);
        holds(translate(text), text);
        holds(compileCase({ text, caseId: text }), text);
      }),
      { numRuns: 200, seed: 20_261_107 },
    );
  });
});
