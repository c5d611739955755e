import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import { type Locale, moveIds, moves } from "../../scenario/vocabulary.ts";
import { headLine, inStory } from "./story.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: {
    networking: "netwerken",
    listening: "luisteren",
    valuing: "oplossingen van anderen waarderen",
    offering: "kennis aanbieden",
  },
  en: {
    networking: "networking",
    listening: "listening",
    valuing: "valuing others' solutions",
    offering: "offering knowledge",
  },
};

/** A skill, and what a writer writes in `move` for it. */
const skillWords = (skill: string, locale: Locale) =>
  `${names[locale][skill] ?? skill} (${moveIds.filter((move) => moves[move].skill === skill).join(", ")})`;

const list = (missing: string, locale: Locale) =>
  missing
    .split(" ")
    .map((skill) => skillWords(skill, locale))
    .join("; ");

const story = (calling: string) => `
    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question affirmation" to="thuis">Wie heeft de sleutel?</Choice>
    <Choice id="slot" move="offer-knowledge" to="thuis">Een sleutelkluis kan. Wat vindt u?</Choice>
    <Choice id="buur" move="${calling}" to="thuis">Je belt bij de buurvrouw aan.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (calling: string) => `
    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question affirmation" to="home">Who has the key?</Choice>
    <Choice id="lock" move="offer-knowledge" to="home">There could be a key safe. What do you think?</Choice>
    <Choice id="neighbour" move="${calling}" to="home">You ring at the neighbour's door.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const skillNeverPractised = define<{
  /** The mode that misses them; empty for all. */
  mode: string;
  /** Skill ids with a space between. */
  missing: string;
}>({
  severity: "warning",
  nl: {
    message: ({ mode, missing }) =>
      `Geen enkele keuze${mode ? ` van ${roleName(mode, "nl")}` : ""} vraagt om ${list(missing, "nl")}.`,
    why: "Weten wat er is, luisteren, waarderen, aanbieden: die vier horen bij elkaar. Wat een casus niet laat doen, oefent niemand.",
    hint: "Laat ergens kiezen voor een van de genoemde gespreksdaden (move), ook als het daar niet de beste keuze is.",
  },
  en: {
    message: ({ mode, missing }) =>
      `No choice${mode ? ` of ${roleName(mode, "en")}` : ""} asks for ${list(missing, "en")}.`,
    why: "Knowing what there is, listening, valuing, offering: the four belong together. What a case does not let people do, nobody practises.",
    hint: "Let people choose one of the moves named somewhere, even where it is not the best choice.",
  },
  example: {
    ...inStory({
      failing: story("step-in"),
      mended: story("connect"),
      line: 1,
      en: {
        failing: storyInEnglish("step-in"),
        mended: storyInEnglish("connect"),
      },
    }),
    line: headLine("roles:"),
  },
});
