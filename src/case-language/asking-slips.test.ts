import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioSchema } from "../scenario/scenario.ts";
import { compileCase } from "./compile-case.ts";

const fixture = new URL("../../tests/fixtures/cases/friday/", import.meta.url);
const nl = readFileSync(new URL("nl.mdx", fixture), "utf8");
const en = readFileSync(new URL("en.mdx", fixture), "utf8");

const compile = (text: string) => compileCase({ text, caseId: "friday" });
const translate = (text: string, source: string) =>
  compileCase({ text, file: "en.mdx", caseId: "friday", source: { text: source } });

describe("one slip in a case that asks something", { timeout: 60_000 }, () => {
  const messages = (text: string) =>
    compile(text).diagnostics.filter(({ id }) => id !== "no-lived-experience").length;

  it("is told in one message, two at most: a line left out", () => {
    const lines = nl.split("\n");
    const counts = lines.map((_, at) => messages(lines.toSpliced(at, 1).join("\n")));
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((count) => count === 2).length).toBeLessThanOrEqual(4);
  });

  it("is told in one message, two at most: a sign left out", () => {
    const signs = [...nl.matchAll(/["<>={}/(),]/g)].filter((_, order) => order % 6 === 0);
    const counts = signs.map(({ index }) => messages(nl.slice(0, index) + nl.slice(index + 1)));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count === 2).length).toBeLessThanOrEqual(signs.length / 100);
  });
});

describe("whatever an author does to it", { timeout: 60_000 }, () => {
  const scraps = fc.constantFrom(
    ...[
      "</Part>",
      "<Part ",
      "<Option ",
      "</Option>",
      "</Decide>",
      "<Decide ",
      "<Together>",
      "</Map>",
    ],
    ...[
      '<Map id="x">',
      "<Other ",
      "<AskClient>",
      "<Meaning ",
      "</Meaning>",
      "<Contact ",
      "<Bracket",
    ],
    ...[
      "decided(",
      "a/b/c/d",
      "tie(",
      "/",
      ",",
      '"',
      " if ",
      "meaning(any)",
      "\n\n",
      "none",
      "client",
    ],
  );
  const mutation = fc.record({
    at: fc.integer({ min: 0, max: nl.length }),
    remove: fc.nat(60),
    insert: scraps,
  });
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
      expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      expect(end.offset).toBeLessThanOrEqual(text.length);
    }
  };

  it("it is compiled or explained, never thrown, and so is its translation", () => {
    fc.assert(
      fc.property(mutated(nl), mutated(en), (source, translation) => {
        holds(compile(source), source);
        holds(translate(en, source), en);
        holds(translate(translation, nl), translation);
      }),
      { numRuns: 60, seed: 20_261_124 },
    );
  });
});
