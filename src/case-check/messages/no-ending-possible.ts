import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import { headLine, inStory } from "./story.ts";

const door = (asking: string, going: string) => `
    <Flag id="sleutel" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="deur"${asking}>Wie heeft de sleutel?</Choice>
    <Choice id="binnen" move="step-in" to="thuis" when="flag(sleutel)"${going}>Je gaat naar binnen.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const doorInEnglish = (asking: string, going: string) => `
    <Flag id="key" />

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="door"${asking}>Who has the key?</Choice>
    <Choice id="inside" move="step-in" to="home" when="flag(key)"${going}>You go inside.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const noEndingPossible = define<{ mode: string; part: string }>({
  severity: "error",
  nl: {
    message: ({ mode, part }) =>
      `Voor ${roleName(mode, "nl")} is er geen weg naar ${part === "whole" ? "een einde" : "het eind van het lesdeel"}.`,
    why: "Er staan wel pijlen naar een einde, maar de voorwaarden onderweg laten niemand door. Wie speelt, komt nergens uit.",
    hint: "Kijk naar de voorwaarden (when, en if in to) op de weg naar een einde. Zorg dat ze waar kunnen worden, of laat één weg zonder voorwaarde.",
  },
  en: {
    message: ({ mode, part }) =>
      `For ${roleName(mode, "en")} there is no way to ${part === "whole" ? "an ending" : "the end of the lesson part"}.`,
    why: "There are arrows to an ending, but the conditions on the way let nobody through. A player gets nowhere.",
    hint: "Look at the conditions (when, and if in to) on the way to an ending. Make sure that they can come true, or leave one way without a condition.",
  },
  example: {
    ...inStory({
      failing: door("", ' sets="sleutel"'),
      mended: door(' sets="sleutel"', ""),
      line: 1,
      en: {
        failing: doorInEnglish("", ' sets="key"'),
        mended: doorInEnglish(' sets="key"', ""),
      },
    }),
    line: headLine("start:"),
  },
});
