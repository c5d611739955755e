import type { Locale } from "../scenario/vocabulary.ts";
import { learningGoalsEn, learningGoalsNl } from "./learning-goals.ts";
import { networkTermsEn } from "./network-terms.en.ts";
import { networkTermsNl } from "./network-terms.nl.ts";
import { terms } from "./terms.ts";
import { writerTermsEn } from "./writer-terms.en.ts";
import { writerTermsNl } from "./writer-terms.nl.ts";

const labelsIn = (locale: Locale) => {
  const { ties, rings, purses, topics } = { nl: networkTermsNl, en: networkTermsEn }[locale];
  return {
    ...terms[locale],
    ...{ nl: writerTermsNl, en: writerTermsEn }[locale],
    ties,
    rings,
    purses,
    decisionTopics: topics,
    learningGoals: { nl: learningGoalsNl, en: learningGoalsEn }[locale],
  };
};

const labels: Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  nl: labelsIn("nl"),
  en: labelsIn("en"),
};

/**
 * What people read for a value of a closed list of the case language.
 * @param list the name of the list, as `case-language/reference/lists.ts` has it
 * @returns undefined where a value has no words of its own, or there is no such list
 */
export function listLabel(list: string, value: string, locale: Locale): string | undefined {
  const of = Object.hasOwn(labels[locale], list) ? labels[locale][list] : undefined;
  return of && Object.hasOwn(of, value) ? of[value] : undefined;
}
