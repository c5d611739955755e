import type { Locale } from "../../scenario/vocabulary.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { nursing: "verpleegkundige", "social-work": "sociaal werker", pair: "tweetal" },
  en: { nursing: "a nurse", "social-work": "a social worker", pair: "a pair" },
};
const and: Record<Locale, string> = { nl: " en als ", en: " and as " };

/**
 * As whom somebody plays, after "als" or "as".
 * @param modes names of modes with a space between
 */
export function playerNames(modes: string, locale: Locale): string {
  return modes
    .split(" ")
    .map((mode) => names[locale][mode] ?? mode)
    .join(and[locale]);
}
