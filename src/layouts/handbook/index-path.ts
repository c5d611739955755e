import type { Locale } from "../../scenario/vocabulary.ts";

/** Where the built search index of each language is. */
export const indexPath: Record<Locale, string> = {
  nl: "/handboek/zoeken.json",
  en: "/en/handbook/search.json",
};
