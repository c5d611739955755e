import { expect, describe as group, it } from "vitest";
import { isId } from "../../scenario/ids.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { compareCareMaps } from "../care-map/compare-care-maps.ts";
import { readCareMap } from "../care-map/read-care-map.ts";
import { compileCase } from "../compile-case.ts";
import { exampleIn, type Message } from "./define.ts";
import { describe } from "./diagnostic.ts";
import { host } from "./host.ts";
import { isInCareMap } from "./host-care-map.ts";
import { messages } from "./messages/index.ts";

/** A care map by itself, and beside the one it follows. */
const readMap = (text: string, source: string | undefined, locale: Locale) => {
  const file = source === undefined ? `dorp.${locale}.yaml` : "dorp.en.yaml";
  const { careMap, diagnostics } = readCareMap(text, source === undefined ? file : "dorp.yaml");
  const other = source === undefined ? [] : compareCareMaps({ text: source, file }, { text, file });
  return { scenario: other.length > 0 ? null : careMap, diagnostics: [...diagnostics, ...other] };
};

const forms = Object.entries<Pick<Message, "example" | "severity">>(messages).flatMap(
  ([id, message]) =>
    (message.example.en ? locales : (["nl"] as const)).map((inWords) => ({ id, message, inWords })),
);

for (const { id, message, inWords } of forms) {
  const example = exampleIn(message.example, inWords);
  const compile = (which: "failing" | "mended") => {
    const { text, source, firstLine, careMap } = host(example, which);
    // What stands around an entry is Dutch; a whole file is in the language of its words.
    const around = example.within === "care-map-file" ? inWords : "nl";
    if (isInCareMap(example.within)) return { ...readMap(text, source, around), firstLine };
    const compiled = compileCase({
      text,
      locale: inWords,
      caseId: example.folder?.[which] ?? "proef",
      ...(careMap && { careMap }),
      ...(source !== undefined && { source: { text: source } }),
    });
    return { ...compiled, firstLine };
  };

  group(`${id}, ${inWords}`, () => {
    it("is given once, alone, where the mistake is", () => {
      const { diagnostics, scenario, firstLine } = compile("failing");
      const told = diagnostics.filter((each) => !example.among || each.id === id);
      expect(told.map((each) => each.id)).toEqual([id]);
      const [found] = told;
      expect(found?.start.line).toBe(firstLine - 1 + example.line);
      expect(found?.severity).toBe(message.severity);
      expect(scenario === null).toBe(message.severity === "error");
    });

    it("is not given once it is mended, nor is anything else", () => {
      const { diagnostics, scenario } = compile("mended");
      expect(diagnostics).toEqual([]);
      expect(scenario).not.toBeNull();
    });

    it("says what, why and what to do in both languages, with every name filled in", () => {
      const found = compile("failing").diagnostics.find((each) => each.id === id);
      if (!found) throw new Error(`${id} was not given`);
      for (const locale of locales) {
        const { message: what, why, hint, url } = describe(found, locale);
        for (const text of [what, why, hint]) {
          expect(text).toMatch(/^\S.*[.?!]$/);
          expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
        expect(url).toContain(`#${id}`);
        // An address inside the site, in the language of the reader.
        expect(url.startsWith(locale === "nl" ? "/handboek/" : "/en/")).toBe(true);
      }
      expect(isId(id)).toBe(true);
    });
  });
}
