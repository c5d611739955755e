import { define } from "../../case-language/diagnostics/define.ts";
import { inStory } from "./story.ts";

const story = (value: string, words: string) => `
    <Scene id="deur" title="De deur">
    <Choice id="vallen" move="check-safety" to="thuis">
    Bent u gevallen?
    <Reply who="an">Nee hoor. Ik zoek de sleutel.</Reply>
    <Feedback principle="diversity" value="${value}">${words}</Feedback>
    </Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (value: string, words: string) => `
    <Scene id="door" title="The door">
    <Choice id="fall" move="check-safety" to="home">
    Did you fall?
    <Reply who="ann">Oh no. I am looking for the key.</Reply>
    <Feedback principle="diversity" value="${value}">${words}</Feedback>
    </Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const safetyPunished = define<{ scene: string; choice: string }>({
  severity: "warning",
  nl: {
    message: ({ choice }) =>
      `De keuze “${choice}” vraagt naar veiligheid (check-safety), en de feedback ziet daarin alleen verlies.`,
    why: "Wie dit leert, vraagt er straks niet meer naar. Vragen naar veiligheid of gezondheid kan te vroeg of te laat komen, maar het is nooit fout.",
    hint: "Zeg in de feedback ook wat de vraag oplevert (value 0 of hoger), of geef met when een andere feedback voor het moment waarop ze te vroeg komt.",
  },
  en: {
    message: ({ choice }) =>
      `The choice “${choice}” asks about safety (check-safety), and the feedback sees only loss in it.`,
    why: "Whoever learns this will not ask again. Asking about safety or health can come too early or too late, but it is never wrong.",
    hint: "Say in the feedback what the question brings as well (value 0 or higher), or give other feedback, with when, for the moment at which it comes too early.",
  },
  example: inStory({
    failing: story("-1", "Ze denkt nu dat je haar niet vertrouwt."),
    mended: story("0", "Ze denkt dat je haar niet vertrouwt. Je weet nu wel dat ze niet viel."),
    line: 2,
    en: {
      failing: storyInEnglish("-1", "Now she thinks that you do not trust her."),
      mended: storyInEnglish(
        "0",
        "She thinks that you do not trust her. But now you know that she did not fall.",
      ),
    },
  }),
});
