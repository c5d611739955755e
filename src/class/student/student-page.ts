import type { Locale } from "../../scenario/vocabulary.ts";

/** What the page of a class tells its script, in `data-` attributes. Addresses are paths from the root. */
export type StudentPage = {
  locale: Locale;
  /** This page in the other language. */
  alternateUrl: string;
  openUrl: string;
  casesUrl: string;
  /** The report of a case, with `:case` for its id. */
  reportUrl: string;
  /** The care map of the region, as a file; absent where the site has none. */
  careMapUrl: string | undefined;
};

/** Reads what the page says about itself. */
export function readStudentPage({ dataset }: HTMLElement): StudentPage {
  return {
    locale: dataset.lang === "en" ? "en" : "nl",
    alternateUrl: dataset.alternateUrl ?? "",
    openUrl: dataset.openUrl ?? "",
    casesUrl: dataset.casesUrl ?? "/",
    reportUrl: dataset.reportUrl ?? "",
    careMapUrl: dataset.careMapUrl,
  };
}
