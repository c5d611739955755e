import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCase } from "./compile-case.ts";
import type { Message } from "./diagnostics/define.ts";
import { host } from "./diagnostics/host.ts";
import { isInCareMap } from "./diagnostics/host-care-map.ts";
import { messages } from "./diagnostics/messages/index.ts";
import { mdxShape, ourShape } from "./mdx-shape.fixture.ts";
import { readCase } from "./read-case.ts";

const fixtures = new URL("../../tests/fixtures/cases/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, fixtures), "utf8");

describe("what passes is valid MDX, and means the same there", () => {
  it.each([["window/nl.mdx"], ["window/en.mdx"], ["friday/nl.mdx"], ["friday/en.mdx"]])(
    "%s",
    (name) => {
      const text = read(name);
      expect(mdxShape(text)).toEqual(ourShape(text));
    },
  );

  const aboutCases = Object.entries<Pick<Message, "example">>(messages).filter(
    ([, { example }]) => !isInCareMap(example.within),
  );

  it.each(aboutCases)("the mending of %s", (_, message) => {
    const { text } = host(message.example, "mended");
    expect(mdxShape(text)).toEqual(ourShape(text));
  });

  // Pieces of stories and of layout, put together at random: whatever of it we accept, MDX accepts.
  const words = fc.constantFrom(
    ...[
      "Dag.",
      "Kom.",
      "import van zorg",
      "export ",
      "- punt",
      "1. een",
      "> citaat",
      "*",
      "**",
      "_",
    ],
    ...["\\<3", "< 3", "a < b", "# kop", "---", "===", "~~~", "&lt;", "\\", "}", "|", "+ plus"],
    ...["[link](https://a.nl)", "[half](", "[x]: /y", "{/* kort */}", "{/* twee\nregels */}"],
  );
  const tag = fc
    .tuple(
      fc.constantFrom(
        'Say who="ada"',
        'Say\n  who="ada"\n',
        "Narration",
        'Dossier id="d" title="T"',
        'Letter id="l" title="T"\n  from="F"',
        'Bracket id="b"',
      ),
      fc.constantFrom("", "", "\n", "\n  ", " "),
      fc.array(words, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(" ", "\n", "\n\n"),
      fc.constantFrom("", "", "\n", " "),
    )
    .map(([open, after, inside, between, before]) => {
      const name = /^\w+/.exec(open)?.[0];
      return `<${open}>${after}${inside.join(between)}${before}</${name}>`;
    });
  const loose = fc.constantFrom('<If id="a" when="flag(f)">', "</If>", "  ", "\t", "</Say>");
  const piece = fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 6, arbitrary: tag },
    { weight: 1, arbitrary: loose },
  );
  const glue = fc.constantFrom("", " ", "\n", "\n", "\n\n", "\n\n", "\n  ", "\r\n", "\n\n\n");
  const story = fc
    .array(fc.tuple(piece, glue), { maxLength: 6 })
    .map((pieces) => pieces.flat().join(""));

  it("any story that has no errors", () => {
    let accepted = 0;
    fc.assert(
      fc.property(story, (inside) => {
        const text = host(
          { within: "scene", failing: inside, mended: "", line: 1 },
          "failing",
        ).text;
        const withFlag = text.replace("<Flag", '<Flag id="f" />\n<Flag');
        const { scenario } = compileCase({ text: withFlag, caseId: "proef" });
        if (!scenario && readCase(withFlag, "x.mdx", "source").problems.length > 0) return;
        accepted++;
        expect(mdxShape(withFlag)).toEqual(ourShape(withFlag));
      }),
      { numRuns: 300, seed: 20_261_104 },
    );
    expect(accepted).toBeGreaterThan(40);
  });
});
