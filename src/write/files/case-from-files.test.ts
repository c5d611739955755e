import { describe, expect, it } from "vitest";
import { caseFromFiles } from "./case-from-files.ts";

const source = "---\ntitle: De tuin\n---\n";
const translation = "---\ntranslates: nl\ntitle: The garden\n---\n";

describe("files that somebody opens", () => {
  it("are source and translation by their names", () => {
    expect(
      caseFromFiles(
        [
          { name: "en.mdx", text: translation },
          { name: "nl.mdx", text: source },
        ],
        "nl",
      ),
    ).toEqual({
      caseId: "de-tuin",
      texts: { nl: source, en: translation },
      names: { nl: "nl.mdx", en: "en.mdx" },
      left: [],
    });
  });

  it("are told apart by what they say when their names do not help", () => {
    const { texts, caseId } = caseFromFiles(
      [
        { name: "De tuin (2).mdx", text: source },
        { name: "garden.mdx", text: translation },
      ],
      "nl",
    );
    expect(texts).toEqual({ nl: source, en: translation });
    expect(caseId).toBe("de-tuin-2");
  });

  it("that find their language taken are named, not dropped", () => {
    const { texts, left } = caseFromFiles(
      [
        { name: "nl.mdx", text: source },
        { name: "nl.mdx", text: "iets anders" },
        { name: "tuin.nl.mdx", text: "nog iets" },
      ],
      "nl",
    );
    expect(texts.nl).toBe(source);
    expect(left).toEqual(["nl.mdx", "tuin.nl.mdx"]);
  });

  it("may come from Windows, and from nowhere", () => {
    const { texts, caseId } = caseFromFiles(
      [{ name: "", text: "\uFEFF---\r\nlength: short\r\n" }],
      "nl",
    );
    expect(texts.nl).toBe("---\nlength: short\n");
    expect(caseId).toBe("casus");
  });

  it("without a telling name are in the language of their words, else in that of the reader", () => {
    const english = "---\ntitle: The garden\n---\n\nThe gate is open, and nobody is in.\n";
    const dutch = "---\ntranslates: en\ntitle: De tuin\n---\n";
    const pasted = (text: string) => [{ name: "", text }];
    expect(caseFromFiles(pasted(english), "nl").texts).toEqual({ en: english });
    expect(caseFromFiles(pasted(source), "en").texts).toEqual({ nl: source });
    expect(caseFromFiles(pasted("---\ntitle: Kampen\n---\n"), "en").texts).toHaveProperty("en");
    const both = [...pasted("---\ntitle: Kampen\n---\n"), ...pasted(dutch)];
    expect(caseFromFiles(both, "nl").texts).toHaveProperty("nl", dutch);
  });
});
