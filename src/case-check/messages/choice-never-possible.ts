import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { inStory } from "./story.ts";

const scenes = (early: string, late: string) => `
    <Flag id="sleutel" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="here"${early}>Wie heeft de sleutel?</Choice>
    <Choice id="open" move="step-in" to="thuis" when="flag(sleutel)">Je doet open.</Choice>
    <Choice id="wachten" move="silence" to="thuis"${late}>Je wacht.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const scenesInEnglish = (early: string, late: string) => `
    <Flag id="key" />

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="here"${early}>Who has the key?</Choice>
    <Choice id="open" move="step-in" to="home" when="flag(key)">You open it.</Choice>
    <Choice id="wait" move="silence" to="home"${late}>You wait.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

/** Why nobody can make it. */
export type NeverCause = "condition" | "role" | "role-and-condition" | "answers";

const causes: Record<
  Locale,
  Record<NeverCause, (role: string) => { why: string; hint: string }>
> = {
  nl: {
    condition: () => ({
      why: "De voorwaarde (when) is in geen enkel spel waar op het moment dat deze scène er is.",
      hint: "Kijk of wat de voorwaarde vraagt vóór deze scène kan gebeuren. Of haal de keuze weg.",
    }),
    role: (role) => ({
      why: `De keuze is alleen voor ${role} (for), en die komt in geen enkel spel in deze scène.`,
      hint: `Laat ${role} hier komen, geef de keuze een andere for, of haal for weg.`,
    }),
    "role-and-condition": (role) => ({
      why: `De keuze is alleen voor ${role} (for), en voor die rol is de voorwaarde (when) hier nooit waar.`,
      hint: `Kijk wat ${role} vóór deze scène kan doen of horen, of geef de keuze een andere for of when.`,
    }),
    answers: () => ({
      why: "Bij wat deze keuze vraagt, is in geen enkel spel overal een antwoord open.",
      hint: "Geef elk onderdeel een antwoord zonder when en zonder fact, of zorg dat het antwoord hier al open is.",
    }),
  },
  en: {
    condition: () => ({
      why: "Its condition (when) is true in no play at the moment of this scene.",
      hint: "See whether what the condition asks can happen before this scene. Or take the choice out.",
    }),
    role: (role) => ({
      why: `The choice is only for ${role} (for), who comes to this scene in no play.`,
      hint: `Let ${role} come here, give the choice another for, or leave for out.`,
    }),
    "role-and-condition": (role) => ({
      why: `The choice is only for ${role} (for), and for that role its condition (when) is never true here.`,
      hint: `See what ${role} can do or hear before this scene, or give the choice another for or when.`,
    }),
    answers: () => ({
      why: "In no play is there an answer open to everything that this choice asks.",
      hint: "Give every part an answer without when and without fact, or see that the answer is open here already.",
    }),
  },
};

type Params = {
  scene: string;
  choice: string;
  cause: NeverCause;
  /** The role that the choice is for; empty where it is for both. */
  role: string;
};
const because = ({ cause, role }: Params, locale: Locale) =>
  causes[locale][cause](roleName(role, locale));

export const choiceNeverPossible = define<Params>({
  severity: "warning",
  nl: {
    message: ({ scene, choice }) => `De keuze “${choice}” in “${scene}” kan nooit gemaakt worden.`,
    why: (params) => because(params, "nl").why,
    hint: (params) => because(params, "nl").hint,
  },
  en: {
    message: ({ scene, choice }) => `The choice “${choice}” in “${scene}” can never be made.`,
    why: (params) => because(params, "en").why,
    hint: (params) => because(params, "en").hint,
  },
  example: inStory({
    failing: scenes("", ' sets="sleutel"'),
    mended: scenes(' sets="sleutel"', ""),
    line: 5,
    en: {
      failing: scenesInEnglish("", ' sets="key"'),
      mended: scenesInEnglish(' sets="key"', ""),
    },
  }),
});
