import type { Locale } from "../scenario/vocabulary.ts";
import { termsEn } from "./terms.en.ts";
import { type Terms, termsNl } from "./terms.nl.ts";

/** Both languages; a bundle that must stay small imports `terms.nl.ts` or `terms.en.ts` instead. */
export const terms: Record<Locale, Terms> = { nl: termsNl, en: termsEn };
