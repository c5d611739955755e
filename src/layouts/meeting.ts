import { plainText } from "../scenario/rich-text.ts";
import type { Person, Place, Scenario } from "../scenario/scenario.ts";
import type { Mood } from "../scenario/vocabulary.ts";

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
