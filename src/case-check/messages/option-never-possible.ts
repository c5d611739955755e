import { define } from "../../case-language/diagnostics/define.ts";
import { inStory } from "./story.ts";

const story = (early: string, late: string) => `
    <Flag id="gevraagd" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="here"${early}>Wie wilt u aan de deur?</Choice>
    <Decide id="sleutel" to="thuis"${late}>
    Hoe komt An voortaan binnen?
    <Part id="wie" topic="pivot">
    Wie heeft de sleutel?
    <Option id="buur">De buurvrouw.</Option>
    <Option id="zus" when="flag(gevraagd)">Haar zus.</Option>
    </Part>
    </Decide>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (early: string, late: string) => `
    <Flag id="asked" />

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="here"${early}>Who would you like at the door?</Choice>
    <Decide id="key" to="home"${late}>
    How will Ann get in from now on?
    <Part id="who" topic="pivot">
    Who has the key?
    <Option id="neighbour">The neighbour.</Option>
    <Option id="sister" when="flag(asked)">Her sister.</Option>
    </Part>
    </Decide>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const optionNeverPossible = define<{ choice: string; option: string }>({
  severity: "warning",
  nl: {
    message: ({ choice, option }) =>
      `De optie “${option}” van “${choice}” staat in geen enkel spel open.`,
    why: "De voorwaarde (when), of het feit waarop ze rust, is er nooit op het moment van deze beslissing. Niemand kan dit kiezen.",
    hint: "Kijk of wat de optie nodig heeft vóór deze beslissing kan gebeuren of verteld kan worden. Of haal de optie weg.",
  },
  en: {
    message: ({ choice, option }) => `The option “${option}” of “${choice}” is open in no play.`,
    why: "Its condition (when), or the fact on which it rests, is never there at the moment of this decision. Nobody can choose this.",
    hint: "See whether what the option needs can happen or be told before this decision. Or take the option out.",
  },
  example: inStory({
    failing: story("", ' sets="gevraagd"'),
    mended: story(' sets="gevraagd"', ""),
    line: 10,
    en: {
      failing: storyInEnglish("", ' sets="asked"'),
      mended: storyInEnglish(' sets="asked"', ""),
    },
  }),
});
