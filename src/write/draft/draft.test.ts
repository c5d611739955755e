import { describe, expect, it } from "vitest";
import { titleIn, titleOf } from "./draft.ts";

describe("the title of a draft", () => {
  it("is read from the head of the file, with or without quotation marks", () => {
    expect(titleIn("---\ntitle: De ladder\n---\n")).toBe("De ladder");
    expect(titleIn('---\nlength: short\ntitle: "Wim: een verhaal"\n---\n')).toBe(
      "Wim: een verhaal",
    );
  });

  it("is not taken from the story, and may be missing", () => {
    expect(titleIn("---\nlength: short\n---\ntitle: nee\n")).toBeUndefined();
    expect(titleIn("---\ntitle:\nlength: short\n---\n")).toBeUndefined();
    expect(titleIn(undefined)).toBeUndefined();
  });

  it("is that of the reader’s language where there is one", () => {
    const texts = { nl: "---\ntitle: De ladder\n---\n", en: "---\ntitle: The ladder\n---\n" };
    expect(titleOf(texts, "en")).toBe("The ladder");
    expect(titleOf({ nl: texts.nl }, "en")).toBe("De ladder");
  });
});
