import { define } from "../../case-language/diagnostics/define.ts";
import { inStory } from "./story.ts";

const story = (words: string) => `
    <Scene id="deur" title="De deur">

    ${words}

    <Choice id="wachten" move="silence" to="thuis">Je wacht.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (words: string) => `
    <Scene id="door" title="The door">

    ${words}

    <Choice id="wait" move="silence" to="home">You wait.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const textTooHard = define<{
  scene: string;
  /** The hardest sentence, or its beginning. */
  sentence: string;
  /** How many words it has. */
  words: number;
  longest: string;
}>({
  severity: "warning",
  nl: {
    message: ({ sentence, words }) =>
      `Hier leest de tekst als een ambtelijke brief. De zwaarste zin heeft ${words} woorden: “${sentence}”`,
    why: "Een casus is geschreven voor lezers op B1–B2. Wie moet puzzelen op de zin, hoort de cliënt niet meer.",
    hint: ({ longest }) =>
      `Maak er twee of drie zinnen van, en zeg het zoals je het aan tafel zou zeggen. Het langste woord is “${longest}”. Hoort het moeilijke woord bij iemand in het verhaal, laat die het dan zeggen (Say), of zet het in een Dossier.`,
  },
  en: {
    message: ({ sentence, words }) =>
      `The text reads like an official letter here. The hardest sentence has ${words} words: “${sentence}”`,
    why: "A case is written for readers at B1–B2. Whoever has to puzzle over the sentence no longer hears the client.",
    hint: ({ longest }) =>
      `Make it two or three sentences, and say it as you would at a table. The longest word is “${longest}”. If the hard word belongs to somebody in the story, let them say it (Say), or put it in a Dossier.`,
  },
  example: inStory({
    failing: story(
      "Naar aanleiding van de multidisciplinaire bespreking wordt een zorgcoördinator aangesteld, die de hulpvraag inventariseert en vervolgens in samenspraak een ondersteuningsplan opstelt.",
    ),
    mended: story(
      "Met z'n allen hebben we over An gepraat. Eén van ons wordt haar vaste mens. Die vraagt wat ze nodig heeft, en schrijft dat met haar op.",
    ),
    line: 3,
    en: {
      failing: storyInEnglish(
        "Following the multidisciplinary consultation, a coordinating professional is appointed, who inventories the requirements and subsequently formulates an individualised support plan.",
      ),
      mended: storyInEnglish(
        "We all sat down and talked about Ann. From now on, one of us is there for her. That person asks what she needs, and they write it down together.",
      ),
    },
  }),
});
