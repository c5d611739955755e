import type { Locale } from "../../scenario/vocabulary.ts";

const told: Record<
  Locale,
  Record<"who" | "yes" | "happens" | "door" | "title" | "home" | "ending", string>
> = {
  nl: {
    who: "an",
    yes: "Ja.",
    happens: "Er gebeurt iets.",
    door: "deur",
    title: "De deur",
    home: "thuis",
    ending: '<Ending id="thuis" title="Thuis">De deur is open.</Ending>',
  },
  en: {
    who: "ann",
    yes: "Yes.",
    happens: "Something happens.",
    door: "door",
    title: "The door",
    home: "home",
    ending: '<Ending id="home" title="Home">The door is open.</Ending>',
  },
};

/**
 * A story of scenes with three choices each, of which one is strong.
 * @param places where it stands in each scene, from 1
 * @param strong its words
 * @param weak the words of the others
 * @param locale the language of the rest
 */
export function strongAt(
  places: readonly number[],
  strong: string,
  weak: string,
  locale: Locale = "nl",
): string {
  const { who, yes, happens, door, title, home, ending } = told[locale];
  const choice = (id: string, to: string, isStrong: boolean) => `
    <Choice id="${id}" move="silence" to="${to}">
    ${isStrong ? strong : weak}
    <Reply who="${who}">${yes}</Reply>
    <Feedback principle="diversity" value="${isStrong ? "+1" : "-1"}">${happens}</Feedback>
    </Choice>`;
  const scene = (place: number, at: number) => `
    <Scene id="${door}${at ? `-${at + 1}` : ""}" title="${title}">
    ${["a", "b", "c"].map((id, nth) => choice(id, at + 1 < places.length ? `${door}-${at + 2}` : home, nth + 1 === place)).join("")}
    </Scene>
    `;
  return `${places.map(scene).join("")}
    ${ending}`;
}
