import { define } from "../../case-language/diagnostics/define.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { playerNames } from "./player-names.ts";
import { headLine, inStory } from "./story.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: {
    "open-question": "altijd de open vraag",
    longest: "altijd de langste keuze",
    first: "altijd de eerste keuze",
    last: "altijd de laatste keuze",
    acting: "altijd iets doen",
    "never-acting": "nooit iets doen",
  },
  en: {
    "open-question": "always the open question",
    longest: "always the longest choice",
    first: "always the first choice",
    last: "always the last choice",
    acting: "always acting",
    "never-acting": "never acting",
  },
};

/** A blind strategy in words; an unknown one stays as it is. */
const strategyName = (strategy: string, locale: Locale): string =>
  names[locale][strategy] ?? strategy;

const namesOf = (list: string, locale: Locale) =>
  list
    .split(" ")
    .map((each) => strategyName(each, locale))
    .join("; ");

const scenes = (first: string, second: string) => `
    <Fact id="zus" domain="relations" from="an">Mijn zus heeft de sleutel.</Fact>
    <Fact id="val" domain="health" from="an">Ik ben gevallen.</Fact>

    <Scene id="deur" title="De deur">
    <Choice id="slot" move="closed-question" to="gang">Is het op slot?</Choice>
    <Choice id="vragen" move="open-question" to="gang" tells="zus">Wie heeft de sleutel, mevrouw?</Choice>
    <Choice id="mat" move="take-over" to="gang">Onder de mat.</Choice>
    </Scene>

    <Scene id="gang" title="De gang">
    <Choice id="stil" move="silence" to="thuis"${first}>Je zegt niets.</Choice>
    <Choice id="hoe" move="open-question" to="thuis"${second}>Hoe is dat voor u geweest, al die tijd?</Choice>
    <Choice id="doen" move="step-in" to="thuis">Je loopt door.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const scenesInEnglish = (first: string, second: string) => `
    <Fact id="sister" domain="relations" from="ann">My sister has the key.</Fact>
    <Fact id="fall" domain="health" from="ann">I fell.</Fact>

    <Scene id="door" title="The door">
    <Choice id="lock" move="closed-question" to="hall">Is it locked?</Choice>
    <Choice id="ask" move="open-question" to="hall" tells="sister">May I ask who has the key?</Choice>
    <Choice id="mat" move="take-over" to="hall">Under the mat.</Choice>
    </Scene>

    <Scene id="hall" title="The hall">
    <Choice id="quiet" move="silence" to="home"${first}>You say nothing.</Choice>
    <Choice id="how" move="open-question" to="home"${second}>How has that been for you, all this time?</Choice>
    <Choice id="act" move="step-in" to="home">You walk on.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const blindStrategy = define<{
  /** The modes in which it works, with a space between. */
  mode: string;
  /** Names of strategies with a space between. */
  strategies: string;
  facts: number;
  way: string;
}>({
  severity: "warning",
  nl: {
    message: ({ mode, strategies, facts, way }) =>
      `Wie als ${playerNames(mode, "nl")} speelt zonder te lezen, hoort toch het meeste wat er te horen is (${facts === 1 ? "1 feit" : `${facts} feiten`}). Dat lukt met: ${namesOf(strategies, "nl")}. Zo gaat dat: ${way}.`,
    why: "Dan leert een student de truc in plaats van te luisteren.",
    hint: "Zet de keuze die het meeste opent niet steeds op dezelfde plek, maak haar niet steeds het langst, en laat ook een stilte, een daad of een gesloten vraag soms het goede moment zijn.",
  },
  en: {
    message: ({ mode, strategies, facts, way }) =>
      `Playing as ${playerNames(mode, "en")} without reading still hears the most there is to hear (${facts === 1 ? "1 fact" : `${facts} facts`}). It works with: ${namesOf(strategies, "en")}. This is how: ${way}.`,
    why: "A student then learns the trick instead of listening.",
    hint: "Do not put the choice that opens most in the same place every time, do not make it the longest every time, and let a silence, an act or a closed question be the right moment sometimes.",
  },
  example: {
    ...inStory({
      failing: scenes("", ' tells="val"'),
      mended: scenes(' tells="val"', ""),
      line: 1,
      en: {
        failing: scenesInEnglish("", ' tells="fall"'),
        mended: scenesInEnglish(' tells="fall"', ""),
      },
    }),
    line: headLine("roles:"),
  },
});
