import { define } from "../../case-language/diagnostics/define.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { headLine, inStory } from "./story.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { health: "de zorg", social: "het sociaal werk" },
  en: { health: "health care", social: "social work" },
};
const fieldName = (field: string, locale: Locale) => names[locale][field] ?? field;

/** The words of the story. The last scene of `ids` leads to `home`. */
const words = {
  nl: {
    ids: ["deur", "gang", "trap", "kamer"],
    title: (id: string) => `De ${id}`,
    home: "thuis",
    ending: '<Ending id="thuis" title="Thuis">De deur is open.</Ending>',
    ...{ care: "zorg", social: "sociaal" },
    ...{ who: "an", waiting: "Je wacht.", yes: "Ja.", happens: "Er gebeurt iets." },
  },
  en: {
    ids: ["door", "hall", "stairs", "room"],
    title: (id: string) => `The ${id}`,
    home: "home",
    ending: '<Ending id="home" title="Home">The door is open.</Ending>',
    ...{ care: "care", social: "social" },
    ...{ who: "ann", waiting: "You wait.", yes: "Yes.", happens: "Something happens." },
  },
};

/** Four scenes with a choice for each role; `last` is what the nurse's choice brings in the last one. */
const story = (last: string, locale: Locale = "nl") => {
  const { ids, title, home, ending, care, social, who, waiting, yes, happens } = words[locale];
  const choice = (id: string, role: string, to: string, value: string) => `
    <Choice id="${id}" move="silence" for="${role}" to="${to}">
    ${waiting}
    <Reply who="${who}">${yes}</Reply>
    <Feedback principle="diversity" value="${value}">${happens}</Feedback>
    </Choice>`;
  const scenes = ids.map((id, at) => {
    const to = ids[at + 1] ?? home;
    const nursing = at + 1 < ids.length ? "-1" : last;
    return `
    <Scene id="${id}" title="${title(id)}">
    ${choice(care, "nursing", to, nursing)}${choice(social, "social-work", to, "+1")}
    </Scene>
    `;
  });
  return `${scenes.join("")}
    ${ending}`;
};

export const fieldAlwaysRight = define<{
  /** `health` or `social`. */
  field: string;
  meetings: number;
  /** Ids of the scenes. */
  where: string;
}>({
  severity: "warning",
  nl: {
    message: ({ field, meetings, where }) =>
      `Overal waar zorg en sociaal werk naast elkaar staan (${meetings} keer: ${where}), brengt ${fieldName(field, "nl")} het meest.`,
    why: "Een casus waarin één vak altijd gelijk heeft, leert studenten elkaar overslaan. In het echt heeft het andere vak ook een keer gelijk.",
    hint: "Laat ergens de keuze van het andere vak het meest openen. Soms moet er gewoon iets gerepareerd worden, en soms juist niet.",
  },
  en: {
    message: ({ field, meetings, where }) =>
      `Wherever health care and social work stand side by side (${meetings} times: ${where}), ${fieldName(field, "en")} brings most.`,
    why: "A case in which one field is always right teaches students to pass each other by. In life the other one is right sometimes too.",
    hint: "Let the other field's choice open most somewhere. Sometimes a thing simply has to be repaired, and sometimes not.",
  },
  example: {
    ...inStory({
      failing: story("-1"),
      mended: story("+2"),
      line: 1,
      roles: 2,
      en: { failing: story("-1", "en"), mended: story("+2", "en") },
    }),
    line: headLine("roles:"),
  },
});
