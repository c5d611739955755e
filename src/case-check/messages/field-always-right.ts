import { define } from "../../case-language/diagnostics/define.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { headLine, inStory } from "./story.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { health: "de zorg", social: "het sociaal werk" },
  en: { health: "health care", social: "social work" },
};
const fieldName = (field: string, locale: Locale) => names[locale][field] ?? field;

const choice = (id: string, role: string, to: string, value: string) => `
    <Choice id="${id}" move="silence" for="${role}" to="${to}">
    Je wacht.
    <Reply who="an">Ja.</Reply>
    <Feedback principle="diversity" value="${value}">Er gebeurt iets.</Feedback>
    </Choice>`;

/** Four scenes with a choice for each role; `last` is what the nurse's choice brings in the last one. */
const story = (last: string) => `${["deur", "gang", "trap", "kamer"]
  .map((id, at, all) => {
    const to = all[at + 1] ?? "thuis";
    const nursing = at + 1 < all.length ? "-1" : last;
    return `
    <Scene id="${id}" title="De ${id}">
    ${choice("zorg", "nursing", to, nursing)}${choice("sociaal", "social-work", to, "+1")}
    </Scene>
    `;
  })
  .join("")}
    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

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
    ...inStory({ failing: story("-1"), mended: story("+2"), line: 1, roles: 2 }),
    line: headLine("roles:"),
  },
});
