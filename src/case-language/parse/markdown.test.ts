import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./markdown.ts";

describe("the Markdown of a block", () => {
  it("becomes data: emphasis, links, lists, quotations, breaks", () => {
    const { text, problems } = parseMarkdown(
      "Zij zei *niets*,\nen **toen** [dit](https://a.nl).  \nEn \\*dat\\*.\n\n> Ja &amp; nee.\n\n1. een\n2. twee\n   - drie",
    );
    expect(problems).toEqual([]);
    expect(text).toEqual([
      {
        p: [
          "Zij zei ",
          { em: ["niets"] },
          ", en ",
          { strong: ["toen"] },
          " ",
          { link: "https://a.nl", text: ["dit"] },
          ".",
          { br: true },
          "En *dat*.",
        ],
      },
      { quote: [{ p: ["Ja & nee."] }] },
      { list: [[{ p: ["een"] }], [{ p: ["twee"] }, { list: [[{ p: ["drie"] }]] }]], ordered: true },
    ]);
  });

  it("has no indented code and no HTML of its own", () => {
    expect(parseMarkdown("    ver naar rechts").text).toEqual([{ p: ["ver naar rechts"] }]);
  });

  it("is read once: the same block again is the same answer", () => {
    expect(parseMarkdown("Nog eens hetzelfde.")).toBe(parseMarkdown("Nog eens hetzelfde."));
  });
});
