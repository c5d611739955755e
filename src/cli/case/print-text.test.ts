import { describe, expect, it } from "vitest";
import { textLines } from "./print-text.ts";

describe("textLines", () => {
  it("keeps paragraphs, marks lists and quotes, and writes links out", () => {
    const lines = textLines(
      [
        {
          p: [
            "Kom ",
            { em: ["rustig"] },
            " zitten, zei hij, en neem de tijd.",
            { br: true },
            "Ja.",
          ],
        },
        { list: [[{ p: ["een lange regel die niet past"] }], [{ p: ["twee"] }]], ordered: true },
        { quote: [{ p: ["Sleutel"] }] },
        { p: [{ link: "/bronnen/", text: ["Bron"] }] },
      ],
      24,
    );
    expect(lines).toEqual([
      "Kom rustig zitten, zei",
      "hij, en neem de tijd.",
      "Ja.",
      "",
      "1. een lange regel die",
      "   niet past",
      "2. twee",
      "",
      "> Sleutel",
      "",
      "Bron (/bronnen/)",
    ]);
  });
});
