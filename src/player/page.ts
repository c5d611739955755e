import type { Locale } from "../scenario/vocabulary.ts";

/** What the play page tells its player, in `data-` attributes. Addresses are paths from the root. */
export type PlayerPage = {
  caseUrl: string;
  /** This page in the other language. */
  alternateUrl: string;
  casesUrl: string;
  introUrl: string;
  reportUrl: string;
  locale: Locale;
  title: string;
  /** A draft is tried out within another page, whose address and language switch stay as they are. */
  trial?: boolean;
};

/**
 * Reads what the page says about itself.
 * @param root the element the player is mounted in
 */
export function readPage(root: HTMLElement): PlayerPage {
  const { caseUrl, alternateUrl, casesUrl, introUrl, reportUrl, lang, title } = root.dataset;
  return {
    caseUrl: caseUrl ?? "",
    alternateUrl: alternateUrl ?? "",
    casesUrl: casesUrl ?? "/",
    introUrl: introUrl ?? casesUrl ?? "/",
    reportUrl: reportUrl ?? "",
    locale: lang === "en" ? "en" : "nl",
    title: title ?? "",
  };
}
