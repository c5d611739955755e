import type { Locale } from "../scenario/vocabulary.ts";
import { lecturerEn } from "./lecturer.en.ts";
import { type LecturerText, lecturerNl } from "./lecturer.nl.ts";

const texts: Record<Locale, LecturerText> = { nl: lecturerNl, en: lecturerEn };

/** What the page for lecturers says, in one language. */
export const lecturerText = (locale: Locale): LecturerText => texts[locale];
