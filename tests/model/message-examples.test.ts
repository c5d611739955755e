import { describe, expect, it } from "vitest";
import { messages as findings } from "../../src/case-check/messages/index.ts";
import type { Message } from "../../src/case-language/diagnostics/define.ts";
import { messages as textMessages } from "../../src/case-language/diagnostics/messages/index.ts";
import { languageOf } from "../../src/scenario/language-of.ts";

const all: [string, Message][] = Object.entries({ ...textMessages, ...findings } as object);

/** Examples that readers of English get as they are. A translation has both languages by itself. */
const asTheyAre: Readonly<Record<string, string>> = {
  "not-fully-explored": "no case that fits on a page shows it",
  "translation-changes-front": "a whole translation, in English, and its Dutch source",
  "unknown-care-map-entry": "only ids, and English ones",
};
const isForBoth = ([id, { example }]: [string, Message]) =>
  example.within === "translation" || Object.hasOwn(asTheyAre, id);

const sentences = (text: string) => new Set(text.match(/\p{Lu}[^<>\n."]*[.?!]/gu));

describe("the example of a message, for readers of English", () => {
  it.each(all.filter((each) => !isForBoth(each)))("is in English words: %s", (_id, { example }) => {
    const { failing, mended } = example.en ?? { failing: "", mended: "" };
    expect(example.en, "it has words of a language, so it needs an English form").toBeDefined();
    for (const text of [failing, mended]) expect(languageOf(text, "en")).toBe("en");
    const english = sentences(`${failing}\n${mended}`);
    const dutch = [...sentences(`${example.failing}\n${example.mended}`)];
    expect(dutch.filter((sentence) => english.has(sentence))).toEqual([]);
  });

  it("stays as it is for a reason only where it does", () => {
    const english = all.filter(([, { example }]) => example.en).map(([id]) => id);
    expect(english.filter((id) => Object.hasOwn(asTheyAre, id))).toEqual([]);
  });
});
