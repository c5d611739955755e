import { getCollection } from "astro:content";
import { createHash } from "node:crypto";
import { plainText } from "../scenario/rich-text.ts";
import { type Person, type Place, type Scenario, scenarioSchema } from "../scenario/scenario.ts";
import { type Locale, locales, type Mood } from "../scenario/vocabulary.ts";

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

/** How a case is met before it is played: who, where, and what they say first. */
export type Meeting = {
  client: Person | undefined;
  mood: Mood;
  place: Place | undefined;
  words: string | undefined;
};

/**
 * The first thing the client says in the story, whatever is chosen: a taste that gives nothing away.
 * Without such words, the client's plain face and the first place that is drawn.
 */
export function meetingOf(scenario: Scenario): Meeting {
  const client = scenario.persons.find((person) => person.role === "client");
  const drawn = scenario.places.find((place) => place.drawing);
  for (const scene of scenario.scenes) {
    for (const part of scene.parts) {
      if (part.kind !== "say" || part.who !== client?.id) continue;
      const here = scenario.places.find((place) => place.id === scene.place);
      return {
        client,
        mood: part.mood ?? "neutral",
        place: here?.drawing ? here : drawn,
        words: plainText(part.text),
      };
    }
  }
  return { client, mood: "neutral", place: drawn, words: undefined };
}

/** The compiled case as it is served, and the path that carries its hash. */
export function caseFile(scenario: Scenario): { path: string; body: string } {
  const body = JSON.stringify(scenario);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path: `/case/${scenario.id}.${scenario.locale}.${hash}.json`, body };
}
