import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileAll } from "../../case-check/check-case.ts";
import { isTranslation } from "../../case-language/compile-case.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import type { Shelf } from "../ports/shelf.ts";

/**
 * The cases as they are written, compiled when a class is opened: for working on them, before any
 * build. A case with an error is not there.
 * @param folder `scenarios`
 */
export function writtenCases(folder: string): Shelf {
  return {
    async find(id) {
      const files = locales.flatMap((locale: Locale) => {
        const file = join(folder, id, `${locale}.mdx`);
        return existsSync(file) ? [{ file, locale, text: readFileSync(file, "utf8") }] : [];
      });
      const source = files.find(({ text }) => !isTranslation(text));
      if (!source) return null;
      const translations = files.filter((each) => each !== source);
      const { scenarios } = compileAll({ caseId: id, source, translations });
      const all = Object.values(scenarios);
      return all.length > 0 ? all : null;
    },
  };
}
