import { idFrom } from "../../scenario/id-from.ts";
import { languageOf } from "../../scenario/language-of.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { type Texts, titleOf } from "../draft/draft.ts";

/** A text somebody brought, under the name of its file; pasted texts have none. */
export type Brought = { name: string; text: string };

/** What of it makes a case. */
export type CaseOfFiles = {
  caseId: string;
  texts: Texts;
  /** Which file each text came from. */
  names: Partial<Record<Locale, string>>;
  /** Names of files for which there was no room: their language was taken already. */
  left: string[];
};

const isLocale = (name: string): name is Locale => (locales as readonly string[]).includes(name);

/** The language of a text: as its file is called, else what it or the other says of itself. */
function localeOf({ name, text }: Brought, all: readonly Brought[], otherwise: Locale): Locale {
  const base = name.replace(/\.[^.]*$/, "");
  if (isLocale(base)) return base;
  const suffix = /[._-](nl|en)$/.exec(base)?.[1];
  if (suffix && isLocale(suffix)) return suffix;
  const of = sourceNamedIn(text);
  if (of) return of === "nl" ? "en" : "nl";
  const named = all.map((each) => sourceNamedIn(each.text)).find((each) => each !== undefined);
  return named ?? languageOf(text, otherwise);
}

/** What a translation says that it translates; undefined in a source. */
function sourceNamedIn(text: string): Locale | undefined {
  const of = /^translates:\s*(\w+)/m.exec(text.slice(0, 20_000))?.[1];
  return of !== undefined && isLocale(of) ? of : undefined;
}

/**
 * Puts files together to a case: one for each language, the first of each.
 * @param files at least one
 * @param reader what somebody reads who brings a text that does not show its language
 */
export function caseFromFiles(files: readonly Brought[], reader: Locale = "nl"): CaseOfFiles {
  const texts: Partial<Record<Locale, string>> = {};
  const names: Partial<Record<Locale, string>> = {};
  const left: string[] = [];
  for (const file of files) {
    const locale = localeOf(file, files, reader);
    if (texts[locale] === undefined) {
      texts[locale] = file.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
      names[locale] = file.name;
    } else left.push(file.name);
  }
  const named = files
    .map(({ name }) => name.replace(/\.[^.]*$/, "").replace(/[._-](nl|en)$/, ""))
    .find((name) => name !== "" && !isLocale(name));
  const title = titleOf(texts, reader);
  return {
    caseId: idFrom(named ?? "") ?? idFrom(title ?? "") ?? "casus",
    texts,
    names,
    left,
  };
}
