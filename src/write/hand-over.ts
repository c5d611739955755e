import type { Locale } from "../scenario/vocabulary.ts";

/** A draft to open a class on: its source first, then a translation. */
export type HandedOver = { id: string; title: string; files: { locale: Locale; text: string }[] };

const PLACE = "blanco.class.draft";

/**
 * Hands a draft to the page that opens a class. It stays in this tab, and is never part of an address.
 * @returns whether there was room for it
 */
export function handOver(draft: HandedOver): boolean {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft that was handed over in this tab, or undefined. */
export function handedOver(): HandedOver | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
