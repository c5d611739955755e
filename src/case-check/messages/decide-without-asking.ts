import { define } from "../../case-language/diagnostics/define.ts";
import { inStory } from "./story.ts";

const story = (asking: string) => `
    <Scene id="deur" title="De deur">${asking}
    <Decide id="sleutel" to="thuis">
    Hoe komt An voortaan binnen?
    <Part id="wie" topic="pivot">
    Wie heeft de sleutel?
    <Option id="buur">De buurvrouw.</Option>
    <Option id="zus">Haar zus.</Option>
    </Part>
    </Decide>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (asking: string) => `
    <Scene id="door" title="The door">${asking}
    <Decide id="key" to="home">
    How will Ann get in from now on?
    <Part id="who" topic="pivot">
    Who has the key?
    <Option id="neighbour">The neighbour.</Option>
    <Option id="sister">Her sister.</Option>
    </Part>
    </Decide>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const decideWithoutAsking = define<{ scene: string; choice: string }>({
  severity: "warning",
  nl: {
    message: ({ choice, scene }) =>
      `In “${scene}” wordt “${choice}” besloten, en niemand kan het daar aan de cliënt vragen.`,
    why: "Beslissen over iemand die erbij zit en niets gevraagd wordt, is precies wat een student hier moet kunnen laten.",
    hint: 'Geef de scène een keuze uit het gesprek die in de scène blijft (to="here"), zoals een open vraag. Of stel er met Meaning de vraag wat het belangrijkst is.',
  },
  en: {
    message: ({ choice, scene }) =>
      `In “${scene}” “${choice}” is decided, and nobody can ask the client there.`,
    why: "Deciding about somebody who sits there and is asked nothing is just what a student must be able to leave.",
    hint: 'Give the scene a choice of talk that stays in the scene (to="here"), such as an open question. Or ask there, with Meaning, what matters most.',
  },
  example: inStory({
    failing: story(""),
    mended: story(
      '\n    <Choice id="vragen" move="open-question" to="here">Wie wilt u aan de deur?</Choice>',
    ),
    line: 2,
    en: {
      failing: storyInEnglish(""),
      mended: storyInEnglish(
        '\n    <Choice id="ask" move="open-question" to="here">Who would you like at the door?</Choice>',
      ),
    },
  }),
});
