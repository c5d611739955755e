import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { headLine, inStory } from "./story.ts";
import { strongAt } from "./strong-choices.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { "1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", last: "laatste" },
  en: { "1": "first", "2": "second", "3": "third", "4": "fourth", last: "last" },
};
const habitName = (habit: string, locale: Locale) => names[locale][habit] ?? habit;

const words = "Je wacht.";
const wordsInEnglish = "You wait.";

export const strongChoiceByPlace = define<{
  mode: string;
  /** `1` to `4`, or `last`. */
  habit: string;
  hits: number;
  scenes: number;
  /** The scenes, each with its strongest choice behind it. */
  where: string;
}>({
  severity: "warning",
  nl: {
    message: ({ mode, habit, hits, scenes, where }) =>
      `Voor ${roleName(mode, "nl")} staat de sterkste keuze in ${hits} van de ${scenes} scènes op de ${habitName(habit, "nl")} plaats: ${where}. Dat is te vaak voor toeval.`,
    why: "De sterkste keuze is die met de hoogste Feedback-waarden bij elkaar opgeteld. Studenten zien dat na een paar scènes. Dan kiezen ze op plaats, en hoeven ze niet meer te luisteren.",
    hint: "Zet in een paar van deze scènes de sterkste keuze op een andere plaats. Dit gaat over alle scènes van een rol, daarom wijst de pijl naar roles.",
  },
  en: {
    message: ({ mode, habit, hits, scenes, where }) =>
      `For ${roleName(mode, "en")} the strongest choice stands in the ${habitName(habit, "en")} place in ${hits} of ${scenes} scenes: ${where}. That is too often for chance.`,
    why: "The strongest choice is the one whose Feedback values add up to most. Students see this after a few scenes. They then choose by place, and need not listen any more.",
    hint: "Put the strongest choice in another place in a few of these scenes. This is about all scenes of a role, so the arrow points at roles.",
  },
  example: {
    ...inStory({
      failing: strongAt([2, 2, 2, 2, 2, 2], words, words),
      mended: strongAt([1, 2, 3, 1, 2, 3], words, words),
      line: 1,
      en: {
        failing: strongAt([2, 2, 2, 2, 2, 2], wordsInEnglish, wordsInEnglish, "en"),
        mended: strongAt([1, 2, 3, 1, 2, 3], wordsInEnglish, wordsInEnglish, "en"),
      },
    }),
    line: headLine("roles:"),
  },
});
