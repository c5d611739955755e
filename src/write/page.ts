import type { Locale } from "../scenario/vocabulary.ts";

/** A case of the site, whose text can be fetched to write on. */
export type ShippedCase = { id: string; title: string; locales: Locale[] };

/** What the Write page tells its script, in `data-` attributes. Addresses are paths from the root. */
export type WritePage = {
  shipped: ShippedCase[];
  handbookUrl: string;
  /** Where a class is opened. */
  openClassUrl?: string | undefined;
  /** The care map of the site, as a file per language. */
  careMapUrls?: Partial<Record<Locale, string>>;
  /** How to make a care map of one's own. */
  careMapHelp?: string | undefined;
};

const isShipped = (value: unknown): value is ShippedCase =>
  typeof value === "object" && value !== null && "id" in value && "locales" in value;

/**
 * Reads what the page says about itself.
 * @param root the element the app is mounted in
 */
export function readPage(root: HTMLElement): WritePage {
  const {
    shipped = "[]",
    handbookUrl = "/",
    openClassUrl,
    careMapNl,
    careMapEn,
    careMapHelp,
  } = root.dataset;
  const list: unknown = JSON.parse(shipped);
  return {
    shipped: Array.isArray(list) ? list.filter(isShipped) : [],
    handbookUrl,
    openClassUrl,
    careMapUrls: { ...(careMapNl && { nl: careMapNl }), ...(careMapEn && { en: careMapEn }) },
    careMapHelp,
  };
}

/** Where the text of a case of the site lies. */
export const sourceUrl = (id: string, locale: Locale): string => `/case-source/${id}/${locale}.mdx`;
