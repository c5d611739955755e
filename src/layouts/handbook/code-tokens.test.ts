import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeLines, codeTokens } from "./code-tokens.ts";

const kinds = (code: string, language = "mdx") =>
  codeTokens(code, language)
    .filter(({ kind }) => kind)
    .map(({ text, kind }) => `${kind} ${text}`);

describe("codeTokens", () => {
  it("knows a tag, its attributes and a comment, and leaves prose alone", () => {
    expect(kinds('Ze knikt. <Say who="an">Ja > nee.</Say> {/* later */}')).toEqual([
      "tag <Say",
      "name who",
      'value "an"',
      "tag >",
      "tag </Say",
      "tag >",
      "comment {/* later */}",
    ]);
  });

  it("takes a > within quotation marks for a part of the value", () => {
    expect(kinds('<If id="a" when="energie > 2">')).toContain('value "energie > 2"');
  });

  it("gives the slash of a tag that closes itself to the tag", () => {
    expect(kinds('<Flag id="a" />')).toEqual([
      "tag <Flag",
      "name id",
      'value "a"',
      "tag  /",
      "tag >",
    ]);
  });

  it("reads the front matter as lines of YAML", () => {
    expect(kinds("---\ntitle: An # nu\n---\n<Notes>\ntitle: An")).toEqual([
      "tag ---\n",
      "name title",
      "comment  # nu",
      "tag ---",
      "tag <Notes",
      "tag >",
    ]);
  });

  it("leaves a language that it does not know alone", () => {
    expect(codeTokens("npm run case", "console")).toEqual([{ text: "npm run case" }]);
  });

  it("never changes a character", () => {
    const code = fc.array(
      fc.constantFrom(
        '<Say who="',
        '">',
        "</Say>",
        "{/*",
        "*/}",
        "---\n",
        "a: b",
        "\n",
        "/",
        "#",
        "é",
      ),
    );
    fc.assert(
      fc.property(code, fc.constantFrom("mdx", "yaml", "text"), (parts, language) => {
        const text = parts.join("");
        const tokens = codeTokens(text, language);
        expect(tokens.map((token) => token.text).join("")).toBe(text);
        const lines = codeLines(text, language).map((line) =>
          line.map((each) => each.text).join(""),
        );
        expect(lines).toEqual(text === "" ? [] : text.split(/(?<=\n)/u));
      }),
      { seed: 3 },
    );
  });
});
