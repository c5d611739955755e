import type { Locale } from "./vocabulary.ts";

/** Small words that stand in nearly every sentence of the one language, and in none of the other. */
const telling: Readonly<Record<Locale, RegExp>> = {
  nl: /\b(?:de|het|een|van|niet|ik|je|hij|zij|zijn|dat|wat|voor|met|naar|nog|maar|mijn|haar|ook)\b/giu,
  en: /\b(?:the|of|and|not|you|she|they|that|what|for|with|his|her|but|from|this|have|it|to|your)\b/giu,
};

/** So much of a text is looked at, in characters; stories say soon what they are written in. */
const ENOUGH = 20_000;

/**
 * The language in which a text is written, by its smallest words. Names of tags and attributes are
 * English in every case and do not count.
 * @param otherwise what it is taken for where the words do not tell
 */
export function languageOf(text: string, otherwise: Locale): Locale {
  const words = text.slice(0, ENOUGH).replaceAll(/<[^<>]*>|^[a-z-]+:/gm, " ");
  const count = (locale: Locale) => words.match(telling[locale])?.length ?? 0;
  const [nl, en] = [count("nl"), count("en")];
  if (nl === en) return otherwise;
  return nl > en ? "nl" : "en";
}
