import { type Locale, locales } from "../../scenario/vocabulary.ts";

/** A draft as it is sent: the source first, then a translation. */
export type Draft = { id: string; title: string; files: { locale: Locale; text: string }[] };

const PLACE = "blanco.class.draft";

/**
 * Hands a draft from the Write page to the page that opens a class. It stays in this tab, and is
 * never part of an address.
 * @returns whether there was room for it
 */
export function handOver(draft: Draft): boolean {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft that was handed over in this tab, or undefined. */
export function handedOver(): Draft | undefined {
  try {
    const found = JSON.parse(sessionStorage.getItem(PLACE) ?? "null") as Draft | null;
    return found ?? undefined;
  } catch {
    return undefined;
  }
}

/** The language a file is in: by its name where that says so, else by its front matter. */
export function localeOf(name: string, text: string): Locale {
  const named = locales.find((each) => new RegExp(`(^|[^a-z])${each}\\.mdx?$`, "i").test(name));
  if (named) return named;
  return /^translates:\s*nl/m.test(text) ? "en" : "nl";
}

/** An id for a case by the name of its file: letters, digits and hyphens. */
export function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\.mdx?$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" || locales.some((each) => each === plain) ? "draft" : plain.slice(0, 40);
}
