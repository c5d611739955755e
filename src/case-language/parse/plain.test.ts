import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./markdown.ts";
import { countSigns, FILLER, readPlain } from "./plain.ts";

describe("plain paragraphs", () => {
  it("are read without a parser: words, lines and empty lines between them", () => {
    expect(readPlain("\n  Ja.\n  Dat is zo – zei hij: “twee”.\n\n\n  Nee!\n")).toEqual({
      text: [{ p: ["Ja. Dat is zo – zei hij: “twee”."] }, { p: ["Nee!"] }],
      blocks: 2,
    });
    expect(readPlain("Ja.\r\nNee.\r\n\r\nToch.")?.blocks).toBe(2);
  });

  it("are not what has a mark, a list, a heading, a line of its own or a break in it", () => {
    const others = [
      "*x*",
      "a_b",
      "[x]",
      "&amp;",
      "\\<",
      "`",
      "- a",
      "1. a",
      "# a",
      "> a",
      "a\n===",
    ];
    for (const other of [...others, "a  \nb", "~~~", "a\n   + b", "\0"])
      expect(readPlain(other), JSON.stringify(other)).toBeUndefined();
  });

  // What a parser would have made of it is the answer; it is asked by a mark that changes nothing.
  const piece = fc.constantFrom(
    ...["Dag", "hij", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "\u2003", "\ufeff"],
    ...["1", "1.", "2)", "-", "–", "+", ">", "#", "=", "~", ":", "|", "<", "{", "}", "!", "(", ")"],
    ...[".", "http://a.nl", "e@f.nl", "\u0301", "\u{1f600}", FILLER, '"', "'", "@", "%", "$", "^"],
  );
  const block = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));

  it("are read as the parser reads them", () => {
    let plain = 0;
    fc.assert(
      fc.property(block, (text) => {
        const read = readPlain(text);
        if (!read || text.trim() === "") return;
        plain++;
        const parsed = parseMarkdown(`${text}\n\n\\*`);
        expect({ ...read, text: [...read.text, { p: ["*"] }], blocks: read.blocks + 1 }).toEqual({
          text: parsed.text,
          blocks: parsed.blocks,
        });
        expect(parsed).toMatchObject({ problems: [], headings: [] });
        expect(parsed.endsWith).toBeUndefined();
        expect(parsed.loose).toBeUndefined();
      }),
      { numRuns: 5_000, seed: 20_261_201 },
    );
    expect(plain).toBeGreaterThan(1_000);
  });

  it("cost nothing, and anything else costs its lines and its marks", () => {
    expect(parseMarkdown("Dag.\n\nTot ziens.").signs).toBe(0);
    expect(parseMarkdown("- *Dag*.\n- Tot ziens.").signs).toBe(4);
    expect(countSigns("- a\r\n- b")).toBe(2);
  });
});
