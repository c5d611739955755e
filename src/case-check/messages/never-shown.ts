import { define } from "../../case-language/diagnostics/define.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { inStory } from "./story.ts";

const scenes = (asking: string, waiting: string) => `
    <Flag id="sleutel" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="thuis"${asking}>
    Wie heeft de sleutel?
    <Reply who="an">Ik niet.</Reply>
    <Reply who="an" when="flag(sleutel)">O wacht. In mijn schort.</Reply>
    </Choice>
    <Choice id="wachten" move="silence" to="thuis"${waiting}>Je wacht.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const scenesInEnglish = (asking: string, waiting: string) => `
    <Flag id="key" />

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="home"${asking}>
    Who has the key?
    <Reply who="ann">Not me.</Reply>
    <Reply who="ann" when="flag(key)">Oh wait. In my apron.</Reply>
    </Choice>
    <Choice id="wait" move="silence" to="home"${waiting}>You wait.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

const things: Record<Locale, Record<string, string>> = {
  nl: {
    text: "Deze tekst (If)",
    reply: "Antwoord",
    feedback: "Feedback",
    to: "Doel",
    proposal: "Voorstel (Other)",
  },
  en: {
    text: "This text (If)",
    reply: "Reply",
    feedback: "Feedback",
    to: "Target",
    proposal: "Proposal (Other)",
  },
};

const thing = (kind: string, nth: number, locale: Locale) =>
  `${things[locale][kind] ?? kind}${kind === "text" ? "" : ` ${nth}`}`;

export const neverShown = define<{ kind: string; nth: number; choice: string }>({
  severity: "warning",
  nl: {
    message: ({ kind, nth, choice }) =>
      `${thing(kind, nth, "nl")}${choice ? ` van de keuze “${choice}”` : ""} komt nooit in beeld: de voorwaarde wordt nooit waar.`,
    why: "In geen enkel spel is deze voorwaarde waar op dit moment. Wat hier staat, krijgt niemand te zien.",
    hint: "Kijk of wat de voorwaarde vraagt al gebeurd kan zijn. De voorwaarde van een antwoord, feedback of doel kijkt ná de keuze; die van If kijkt bij het binnenkomen.",
  },
  en: {
    message: ({ kind, nth, choice }) =>
      `${thing(kind, nth, "en")}${choice ? ` of the choice “${choice}”` : ""} is never used: its condition never comes true.`,
    why: "In no play is this condition true at this moment. Nobody gets to see what is here.",
    hint: "See whether what the condition asks can have happened. The condition of a reply, feedback or target looks after the choice; that of If looks on entering.",
  },
  example: inStory({
    failing: scenes("", ' sets="sleutel"'),
    mended: scenes(' sets="sleutel"', ""),
    line: 4,
    en: {
      failing: scenesInEnglish("", ' sets="key"'),
      mended: scenesInEnglish(' sets="key"', ""),
    },
  }),
});
