import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { headLine, inStory } from "./story.ts";
import { strongAt } from "./strong-choices.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { longest: "langste", shortest: "kortste" },
  en: { longest: "longest", shortest: "shortest" },
};
const habitName = (habit: string, locale: Locale) => names[locale][habit] ?? habit;

const short = "Je wacht.";
const long = "Je wacht, en je laat haar zien dat je de tijd hebt.";
const shortInEnglish = "You wait.";
const longInEnglish = "You wait, and you show her that you have the time.";

export const strongChoiceByLength = define<{
  mode: string;
  /** `longest` or `shortest`. */
  habit: string;
  hits: number;
  scenes: number;
  /** The scenes, each with its strongest choice behind it. */
  where: string;
}>({
  severity: "warning",
  nl: {
    message: ({ mode, habit, hits, scenes, where }) =>
      `Voor ${roleName(mode, "nl")} is de sterkste keuze in ${hits} van de ${scenes} scènes de ${habitName(habit, "nl")}: ${where}. Dat is te vaak voor toeval.`,
    why: "De sterkste keuze is die met de hoogste Feedback-waarden bij elkaar opgeteld. Studenten zien dat na een paar scènes. Dan kiezen ze op lengte, en hoeven ze niet meer te luisteren.",
    hint: "Maak in elke scène de keuzes ongeveer even lang, of maak soms een zwakkere de langste en soms de kortste. Dit gaat over alle scènes van een rol, daarom wijst de pijl naar roles.",
  },
  en: {
    message: ({ mode, habit, hits, scenes, where }) =>
      `For ${roleName(mode, "en")} the strongest choice is the ${habitName(habit, "en")} in ${hits} of ${scenes} scenes: ${where}. That is too often for chance.`,
    why: "The strongest choice is the one whose Feedback values add up to most. Students see this after a few scenes. They then choose by length, and need not listen any more.",
    hint: "Make the choices of a scene about equally long, or make a weaker one the longest sometimes, and the shortest sometimes. This is about all scenes of a role, so the arrow points at roles.",
  },
  example: {
    ...inStory({
      failing: strongAt([1, 2, 3, 1, 2, 3], long, short),
      mended: strongAt([1, 2, 3, 1, 2, 3], short, short),
      line: 1,
      en: {
        failing: strongAt([1, 2, 3, 1, 2, 3], longInEnglish, shortInEnglish, "en"),
        mended: strongAt([1, 2, 3, 1, 2, 3], shortInEnglish, shortInEnglish, "en"),
      },
    }),
    line: headLine("roles:"),
  },
});
