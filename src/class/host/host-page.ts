import type { Locale } from "../../scenario/vocabulary.ts";

/** What the host's page tells its script, in `data-` attributes. Addresses are paths from the root. */
export type HostPage = {
  locale: Locale;
  classUrl: string;
  openUrl: string;
  screenUrl: string;
  remoteUrl: string;
  debriefUrl: string;
  /** The released results as a page to print; the class stands behind `#`. */
  sheetUrl: string;
  /** The lesson page of a case, with `:case` for its id. */
  lessonUrl: string;
  guideUrl: string;
};

/** Reads what the page says about itself. */
export function readHostPage({ dataset }: HTMLElement): HostPage {
  const path = (name: string) => dataset[name] ?? "";
  return {
    locale: dataset.lang === "en" ? "en" : "nl",
    classUrl: path("classUrl"),
    openUrl: path("openUrl"),
    screenUrl: path("screenUrl"),
    remoteUrl: path("remoteUrl"),
    debriefUrl: path("debriefUrl"),
    sheetUrl: path("sheetUrl"),
    lessonUrl: path("lessonUrl"),
    guideUrl: path("guideUrl"),
  };
}
