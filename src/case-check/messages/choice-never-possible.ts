import { define } from "../../case-language/diagnostics/define.ts";
import { inStory } from "./story.ts";

const scenes = (early: string, late: string) => `
    <Flag id="sleutel" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="here"${early}>Wie heeft de sleutel?</Choice>
    <Choice id="open" move="step-in" to="thuis" when="flag(sleutel)">Je doet open.</Choice>
    <Choice id="wachten" move="silence" to="thuis"${late}>Je wacht.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

export const choiceNeverPossible = define<{ scene: string; choice: string }>({
  severity: "warning",
  nl: {
    message: ({ scene, choice }) => `De keuze “${choice}” in “${scene}” kan nooit gemaakt worden.`,
    why: "De voorwaarde (when) is in geen enkel spel waar op het moment dat deze scène er is.",
    hint: "Kijk of wat de voorwaarde vraagt vóór deze scène kan gebeuren. Of haal de keuze weg.",
  },
  en: {
    message: ({ scene, choice }) => `The choice “${choice}” in “${scene}” can never be made.`,
    why: "Its condition (when) is true in no play at the moment of this scene.",
    hint: "See whether what the condition asks can happen before this scene. Or take the choice out.",
  },
  example: inStory({
    failing: scenes("", ' sets="sleutel"'),
    mended: scenes(' sets="sleutel"', ""),
    line: 5,
  }),
});
