import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import { inStory } from "./story.ts";

const scenes = (garden: string) => `
    <Scene id="deur" title="De deur">
    <Choice id="wachten" move="silence" to="thuis">Je wacht.</Choice>
    <Choice id="om" move="refer-away" to="gang">Je loopt om.</Choice>
    </Scene>

    <Scene id="gang" title="De gang">
    <Choice id="nog-eens" move="open-question" to="tuin">Wie woont hier?</Choice>
    </Scene>

    <Scene id="tuin" title="De tuin">
    <Choice id="binnendoor" move="silence" to="gang">Je loopt om het huis.</Choice>${garden}
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const scenesInEnglish = (garden: string) => `
    <Scene id="door" title="The door">
    <Choice id="wait" move="silence" to="home">You wait.</Choice>
    <Choice id="round" move="refer-away" to="hall">You walk round.</Choice>
    </Scene>

    <Scene id="hall" title="The hall">
    <Choice id="again" move="open-question" to="garden">Who lives here?</Choice>
    </Scene>

    <Scene id="garden" title="The garden">
    <Choice id="through" move="silence" to="hall">You walk round the house.</Choice>${garden}
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

export const circleWithoutEnd = define<{ scene: string; mode: string; way: string }>({
  severity: "error",
  nl: {
    message: ({ scene, mode, way }) =>
      `Vanaf “${scene}” kan ${roleName(mode, "nl")} alleen nog rondlopen en nooit eindigen. Zo kom je daar: ${way || "het begin"}.`,
    why: "Er is steeds iets te kiezen, maar geen enkele weg leidt nog naar een einde.",
    hint: "Geef een van de scènes in die kring een keuze die eruit leidt.",
  },
  en: {
    message: ({ scene, mode, way }) =>
      `From “${scene}” ${roleName(mode, "en")} can only go round and never end. This is how: ${way || "the start"}.`,
    why: "There is always something to choose, but no way leads to an ending any more.",
    hint: "Give one of the scenes in that circle a choice that leads out of it.",
  },
  example: inStory({
    failing: scenes(""),
    mended: scenes(
      '\n    <Choice id="terug" move="hold-back" to="deur">Je gaat terug naar de deur.</Choice>',
    ),
    line: 6,
    en: {
      failing: scenesInEnglish(""),
      mended: scenesInEnglish(
        '\n    <Choice id="back" move="hold-back" to="door">You go back to the door.</Choice>',
      ),
    },
  }),
});
