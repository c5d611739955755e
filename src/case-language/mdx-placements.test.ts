import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { mdxShape, ourShape } from "./mdx-shape.fixture.ts";
import { readCase } from "./read-case.ts";

const fixtures = new URL("../../tests/fixtures/cases/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, fixtures), "utf8");
const files = ["friday/nl.mdx", "friday/en.mdx", "window/nl.mdx"].map((name) => read(name));

/** What a writer, or a paste from elsewhere, can put anywhere. */
const scraps = fc.constantFrom(
  ...["Dag.", " ", "  ", "\n", "\n\n", "\t", "\r\n", "\n  ", "\n    ", "\\", "\u00a0"],
  ...["*", "**", "_", "*nee*", "**ja**", "[a](https://a.nl)", "[a]", "](", "[a]: /b", "!"],
  ...[
    "\n- een\n- twee\n",
    "- ",
    "1. ",
    "> ",
    "\n> citaat\n",
    "\n\n> citaat\n\n",
    "# ",
    "\n## Kop\n",
  ],
  ...["\n---\n", "\n===\n", "~~~", "+ ", "| a |", "&amp;", "&", "\\<3", "< 3", "a < b", "<3", "}"],
  ...["{/* kort */}", "\n{/* alleen */}\n", "{/* twee\nregels */}", "import van zorg", "\nexport "],
  ...["<Narration>Zo.</Narration>", "\n<Narration>\nZo.\n</Narration>\n", "<Narration>"],
  ...["</Narration>", '<Say who="bea">Ja.</Say>', '\n<Say who="bea">\nJa.\n\nNee.\n</Say>\n'],
  ...['<If id="nu" when="flag(sleutel)">', "</If>", "</Say>", "</Reply>", "<Reply>Hm.</Reply>"],
);

/** Beside tags and at both ends of lines is where layout decides; anywhere else now and then. */
const placesIn = (text: string): number[] =>
  [...text.matchAll(/[<>]|\n/g)].flatMap(({ index }) => [index, index + 1]);

const spoiled = fc.constantFrom(...files).chain((text) => {
  const { bodyStart } = readCase(text, "x.mdx", "source").front;
  const places = placesIn(text).filter((at) => at > bodyStart);
  const place = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...places) },
    { weight: 1, arbitrary: fc.integer({ min: bodyStart, max: text.length }) },
  );
  const insertion = fc.record({ at: place, scrap: scraps });
  return fc
    .array(insertion, { minLength: 1, maxLength: 2 })
    .map((insertions) =>
      insertions
        .sort((one, other) => other.at - one.at)
        .reduce((now, { at, scrap }) => now.slice(0, at) + scrap + now.slice(at), text),
    );
});

it("whatever is put anywhere in a case: what we read without a word, MDX reads the same", {
  timeout: 180_000,
}, () => {
  let accepted = 0;
  fc.assert(
    fc.property(spoiled, (text) => {
      if (readCase(text, "x.mdx", "source").problems.length > 0) return;
      accepted++;
      expect(mdxShape(text)).toEqual(ourShape(text));
    }),
    { numRuns: 500, seed: 20_261_202 },
  );
  expect(accepted).toBeGreaterThan(50);
});

it.each(["\n", "  ", "\n  "])(
  "white space around an id (%j) is told, for MDX takes it along",
  (space) => {
    for (const [before, after] of [
      [space, ""],
      ["", space],
    ]) {
      const text = (files[2] ?? "").replace('id="osei"', `id="${before}osei${after}"`);
      expect(readCase(text, "x.mdx", "source").problems).toMatchObject([
        { id: "id-not-allowed", suggestion: "osei" },
      ]);
    }
  },
);
