import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import { inStory } from "./story.ts";

export const deadEnd = define<{ scene: string; mode: string; way: string }>({
  severity: "error",
  nl: {
    message: ({ scene, mode, way }) =>
      `In “${scene}” kan er voor ${roleName(mode, "nl")} niets meer te kiezen zijn${way ? `. Zo kom je daar: ${way}` : ", meteen al aan het begin"}.`,
    why: "Elke keuze kan één keer per bezoek, en de voorwaarden laten de andere niet toe. Wie speelt, zit dan vast.",
    hint: "Geef de scène één keuze die altijd kan en die verder leidt (zonder when, met een andere scène in to).",
  },
  en: {
    message: ({ scene, mode, way }) =>
      `In “${scene}” ${roleName(mode, "en")} can be left with nothing to choose${way ? `. This is how: ${way}` : ", at the very start"}.`,
    why: "Every choice can be made once a visit, and the conditions do not allow the others. A player is then stuck.",
    hint: "Give the scene one choice that is always possible and leads on (without when, with another scene in to).",
  },
  example: inStory({
    failing: `
    <Scene id="deur" title="De deur">
    <Choice id="roepen" move="open-question" to="here">Bent u thuis?</Choice>
    <Choice id="zitten" move="silence" to="thuis" when="not chose(deur/roepen)">Je gaat zitten.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`,
    mended: `
    <Scene id="deur" title="De deur">
    <Choice id="roepen" move="open-question" to="here">Bent u thuis?</Choice>
    <Choice id="zitten" move="silence" to="thuis">Je gaat zitten.</Choice>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`,
    line: 1,
    en: {
      failing: `
    <Scene id="door" title="The door">
    <Choice id="call" move="open-question" to="here">Are you at home?</Choice>
    <Choice id="sit" move="silence" to="home" when="not chose(door/call)">You sit down.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`,
      mended: `
    <Scene id="door" title="The door">
    <Choice id="call" move="open-question" to="here">Are you at home?</Choice>
    <Choice id="sit" move="silence" to="home">You sit down.</Choice>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`,
    },
  }),
});
