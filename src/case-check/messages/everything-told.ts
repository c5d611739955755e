import { define } from "../../case-language/diagnostics/define.ts";
import { playerNames } from "./player-names.ts";
import { headLine, inStory } from "./story.ts";

const scenes = (rest: string) => `
    <Fact id="zus" domain="relations" from="an">Mijn zus heeft de sleutel.</Fact>
    <Fact id="val" domain="health" from="an">Ik ben gevallen.</Fact>

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="${rest}" tells="zus">Wie heeft de sleutel?</Choice>
    <Choice id="val" move="check-safety" to="thuis" tells="val">Bent u gevallen?</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const scenesInEnglish = (rest: string) => `
    <Fact id="sister" domain="relations" from="ann">My sister has the key.</Fact>
    <Fact id="fall" domain="health" from="ann">I fell.</Fact>

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="${rest}" tells="sister">Who has the key?</Choice>
    <Choice id="fall" move="check-safety" to="home" tells="fall">Did you fall?</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const everythingTold = define<{ mode: string; facts: number; way: string }>({
  severity: "warning",
  nl: {
    message: ({ mode, facts, way }) =>
      `Wie als ${playerNames(mode, "nl")} speelt, kan in één spel alle ${facts} feiten horen: ${way}.`,
    why: "Dan is luisteren afvinken. In een echt gesprek sluit elke weg iets anders, en hoort een collega wat jij niet hoort.",
    hint: "Laat een feit alleen op een weg vertellen die een ander feit sluit, of alleen aan de andere rol (for).",
  },
  en: {
    message: ({ mode, facts, way }) =>
      `Playing as ${playerNames(mode, "en")} can bring all ${facts} facts in one play: ${way}.`,
    why: "Listening then is ticking boxes. In a real conversation every way closes something else, and a colleague hears what you do not.",
    hint: "Let a fact be told only on a way that closes another, or only to the other role (for).",
  },
  example: {
    ...inStory({
      failing: scenes("here"),
      mended: scenes("thuis"),
      line: 1,
      en: {
        failing: scenesInEnglish("here"),
        mended: scenesInEnglish("home"),
      },
    }),
    line: headLine("roles:"),
  },
});
