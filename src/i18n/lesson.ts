import type { Locale } from "../scenario/vocabulary.ts";
import { lessonEn } from "./lesson.en.ts";
import { type LessonText, lessonNl } from "./lesson.nl.ts";

/** The steps of a lesson, in their order. */
export type LessonStep =
  | "agreements"
  | "groups"
  | "play"
  | "own"
  | "reactions"
  | "story"
  | "deeper"
  | "again"
  | "takeaway";

const texts: Record<Locale, LessonText> = { nl: lessonNl, en: lessonEn };

/** What the page of a lesson says, in one language. */
export const lessonText = (locale: Locale): LessonText => texts[locale];
