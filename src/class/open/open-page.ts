import type { Locale } from "../../scenario/vocabulary.ts";

/** A case of this site that a class can be opened on. */
export type ShippedCase = { id: string; title: string; minutes: number; lessonCut?: number };

/** What the page tells its script, in `data-` attributes. */
export type OpenPage = {
  locale: Locale;
  hostUrl: string;
  writeUrl: string;
  cases: ShippedCase[];
  /** The case that was on the page from which somebody came. */
  wanted: string | undefined;
};

/**
 * Reads what the page says about itself.
 * @param search of the address: `?case=<id>` picks a case
 */
export function readOpenPage({ dataset }: HTMLElement, search: string): OpenPage {
  return {
    locale: dataset.lang === "en" ? "en" : "nl",
    hostUrl: dataset.hostUrl ?? "",
    writeUrl: dataset.writeUrl ?? "",
    cases: JSON.parse(dataset.cases ?? "[]"),
    wanted: new URLSearchParams(search).get("case") ?? undefined,
  };
}
