import type { Locale } from "../scenario/vocabulary.ts";
import { siteEn } from "./site.en.ts";
import { type SiteText, siteNl } from "./site.nl.ts";

const site: Record<Locale, SiteText> = { nl: siteNl, en: siteEn };

/** The words of the pages in one language. Built into HTML; no page sends them as script. */
export function siteText(locale: Locale): SiteText {
  return site[locale];
}
