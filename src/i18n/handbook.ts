import type { Locale } from "../scenario/vocabulary.ts";
import { handbookEn } from "./handbook.en.ts";
import { type HandbookText, handbookNl } from "./handbook.nl.ts";

const handbook: Record<Locale, HandbookText> = { nl: handbookNl, en: handbookEn };

/** The words around the handbook in one language. Built into HTML; no page sends them as script. */
export function handbookText(locale: Locale): HandbookText {
  return handbook[locale];
}
