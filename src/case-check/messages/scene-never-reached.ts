import { define } from "../../case-language/diagnostics/define.ts";
import { inStory } from "./story.ts";

const scenes = (early: string, late: string) => `
    <Flag id="sleutel" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="thuis"${late}>Wie heeft de sleutel?</Choice>
    <Choice id="buur" move="connect" to="buurvrouw if flag(sleutel), thuis">Je belt bij de buurvrouw aan.</Choice>
    <Choice id="kijken" move="silence" to="here"${early}>Je kijkt onder de mat.</Choice>
    </Scene>

    <Scene id="buurvrouw" title="De buurvrouw">
    <Choice id="door" move="connect" to="thuis">Samen gaan jullie terug.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const scenesInEnglish = (early: string, late: string) => `
    <Flag id="key" />

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="home"${late}>Who has the key?</Choice>
    <Choice id="neighbour" move="connect" to="next-door if flag(key), home">You ring at the neighbour's door.</Choice>
    <Choice id="look" move="silence" to="here"${early}>You look under the mat.</Choice>
    </Scene>

    <Scene id="next-door" title="The neighbour">
    <Choice id="together" move="connect" to="home">You go back together.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const sceneNeverReached = define<{ scene: string; ending: string }>({
  severity: "warning",
  nl: {
    message: ({ scene, ending }) =>
      `${ending ? "Het einde" : "De scène"} “${scene}” wordt in geen enkel spel bereikt.`,
    why: "Er wijst wel een keuze naartoe, maar de voorwaarden worden nooit allemaal waar. Niemand leest wat hier staat.",
    hint: "Kijk of de feiten, vlaggen en meters in de voorwaarden op tijd veranderd worden. Of haal de scène weg.",
  },
  en: {
    message: ({ scene, ending }) =>
      `${ending ? "The ending" : "The scene"} “${scene}” is never reached in any play.`,
    why: "A choice does point to it, but the conditions never all come true. Nobody reads what is here.",
    hint: "See whether the facts, flags and meters in the conditions are changed in time. Or take the scene out.",
  },
  example: inStory({
    failing: scenes("", ' sets="sleutel"'),
    mended: scenes(' sets="sleutel"', ""),
    line: 9,
    en: {
      failing: scenesInEnglish("", ' sets="key"'),
      mended: scenesInEnglish(' sets="key"', ""),
    },
  }),
});
