import type { Locale } from "../scenario/vocabulary.ts";

/** A case of the site, whose text can be fetched to write on. */
export type ShippedCase = { id: string; title: string; locales: Locale[] };

/** What the Write page tells its script, in `data-` attributes. Addresses are paths from the root. */
export type WritePage = { shipped: ShippedCase[]; handbookUrl: string };

const isShipped = (value: unknown): value is ShippedCase =>
  typeof value === "object" && value !== null && "id" in value && "locales" in value;

/**
 * Reads what the page says about itself.
 * @param root the element the app is mounted in
 */
export function readPage(root: HTMLElement): WritePage {
  const { shipped = "[]", handbookUrl = "/" } = root.dataset;
  const list: unknown = JSON.parse(shipped);
  return { shipped: Array.isArray(list) ? list.filter(isShipped) : [], handbookUrl };
}

/** Where the text of a case of the site lies. */
export const sourceUrl = (id: string, locale: Locale): string => `/case-source/${id}/${locale}.mdx`;
