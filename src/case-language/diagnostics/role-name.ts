import type { Locale } from "../../scenario/vocabulary.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { nursing: "de verpleegkundige", "social-work": "de sociaal werker", pair: "een tweetal" },
  en: { nursing: "the nurse", "social-work": "the social worker", pair: "a pair" },
};

/** A role in the middle of a sentence; an unknown one stays as it is. */
export function roleName(role: string, locale: Locale): string {
  return names[locale][role] ?? role;
}
