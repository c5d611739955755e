import { getCollection } from "astro:content";
import { type Scenario, scenarioSchema } from "../scenario/scenario.ts";
import { type Locale, locales } from "../scenario/vocabulary.ts";

/** Every case in every language it exists in, by title. */
async function allScenarios(): Promise<Scenario[]> {
  const entries = await getCollection("cases");
  return entries
    .map((entry) => scenarioSchema.parse(entry.data.scenario))
    .sort((a, b) => a.minutes - b.minutes || a.title.localeCompare(b.title, a.locale));
}

/** The cases that exist in this language: they have pages in it. */
export async function casesIn(locale: Locale): Promise<Scenario[]> {
  return (await allScenarios()).filter((scenario) => scenario.locale === locale);
}

/**
 * What a list of cases shows in this language: each case once.
 * A case that is not translated yet shows in the language it has, so that nobody thinks it is lost.
 */
export async function casesToShow(locale: Locale): Promise<Scenario[]> {
  const all = await allScenarios();
  const own = new Set(all.filter((each) => each.locale === locale).map((each) => each.id));
  return all.filter((each) => each.locale === locale || !own.has(each.id));
}

/** The languages in which a case can be played, the default first. */
export async function localesOf(caseId: string): Promise<Locale[]> {
  const all = await allScenarios();
  return locales.filter((locale) =>
    all.some((each) => each.id === caseId && each.locale === locale),
  );
}
