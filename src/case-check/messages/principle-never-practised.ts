import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import { headLine, inStory } from "./story.ts";

const quoted = (list: string) =>
  list
    .split(" ")
    .map((each) => `“${each}”`)
    .join(", ");

const story = (first: string, second: string) => `
    <Scene id="deur" title="De deur">
    <Choice id="wachten" move="silence" to="thuis">
    Je wacht.
    <Reply who="an">Ik kom al.</Reply>
    <Feedback principle="diversity" value="+1">Ze heeft haar eigen tempo.</Feedback>
    <Feedback principle="own-good-life" value="+1">Ze doet zelf open.</Feedback>
    </Choice>
    <Choice id="buur" move="connect" to="thuis">
    Wie heeft er een sleutel?
    <Reply who="an">De buurvrouw.</Reply>
    <Feedback principle="${first}" value="+1">Ze weet zelf wie.</Feedback>
    <Feedback principle="${second}" value="+1">Het is haar buurvrouw.</Feedback>
    </Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (first: string, second: string) => `
    <Scene id="door" title="The door">
    <Choice id="wait" move="silence" to="home">
    You wait.
    <Reply who="ann">I am coming.</Reply>
    <Feedback principle="diversity" value="+1">She has her own pace.</Feedback>
    <Feedback principle="own-good-life" value="+1">She opens the door herself.</Feedback>
    </Choice>
    <Choice id="neighbour" move="connect" to="home">
    Who has a key?
    <Reply who="ann">The neighbour.</Reply>
    <Feedback principle="${first}" value="+1">She knows who.</Feedback>
    <Feedback principle="${second}" value="+1">It is her neighbour.</Feedback>
    </Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const principleNeverPractised = define<{
  /** The mode that misses them; empty for all. */
  mode: string;
  /** Principle ids with a space between. */
  missing: string;
}>({
  severity: "warning",
  nl: {
    message: ({ mode, missing }) =>
      `Geen enkele keuze${mode ? ` van ${roleName(mode, "nl")}` : ""} krijgt feedback over ${quoted(missing)}.`,
    why: "Een student oefent hier met vier uitgangspunten. Waar geen keuze iets over zegt, komt ook niet in het verslag.",
    hint: "Zoek een moment waarop een keuze hier iets opent of sluit, en zeg dat in een Feedback met dit principle.",
  },
  en: {
    message: ({ mode, missing }) =>
      `No choice${mode ? ` of ${roleName(mode, "en")}` : ""} gets feedback about ${quoted(missing)}.`,
    why: "A student practises with four principles here. What no choice says anything about is not in the report either.",
    hint: "Look for a moment at which a choice opens or closes something here, and say so in a Feedback with this principle.",
  },
  example: {
    ...inStory({
      failing: story("network", "own-good-life"),
      mended: story("network", "influence"),
      line: 1,
      en: {
        failing: storyInEnglish("network", "own-good-life"),
        mended: storyInEnglish("network", "influence"),
      },
    }),
    line: headLine("roles:"),
  },
});
