import type { CareMap } from "../scenario/care-map.ts";
import type { Locale } from "../scenario/vocabulary.ts";

/** What the play page tells its player, in `data-` attributes. Addresses are paths from the root. */
export type PlayerPage = {
  caseUrl: string;
  /** This page in the other language. */
  alternateUrl: string;
  casesUrl: string;
  introUrl: string;
  reportUrl: string;
  /** The care map of the region, as a file; absent where the site has none. */
  careMapUrl?: string | undefined;
  /** The care map itself, where a draft is tried out with one. */
  careMap?: CareMap;
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
  const { caseUrl, alternateUrl, casesUrl, introUrl, reportUrl, careMapUrl, lang, title } =
    root.dataset;
  return {
    caseUrl: caseUrl ?? "",
    alternateUrl: alternateUrl ?? "",
    casesUrl: casesUrl ?? "/",
    introUrl: introUrl ?? casesUrl ?? "/",
    reportUrl: reportUrl ?? "",
    careMapUrl,
    locale: lang === "en" ? "en" : "nl",
    title: title ?? "",
  };
}
