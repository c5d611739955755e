import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { inStory } from "./story.ts";

const story = (when: string) => `
    <Flag id="gevraagd" />

    <Scene id="deur" title="De deur">
    <Choice id="vragen" move="open-question" to="here" sets="gevraagd">Wie wilt u aan de deur?</Choice>
    <Decide id="sleutel" to="thuis">
    Hoe komt An voortaan binnen?
    <Part id="wie" topic="pivot">
    Wie heeft de sleutel?
    <Option id="buur"${when}>De buurvrouw.</Option>
    <Option id="zus" when="flag(gevraagd)">Haar zus.</Option>
    </Part>
    </Decide>
    </Scene>

    <Ending id="thuis" title="Thuis">De deur is open.</Ending>`;

const storyInEnglish = (when: string) => `
    <Flag id="asked" />

    <Scene id="door" title="The door">
    <Choice id="ask" move="open-question" to="here" sets="asked">Who would you like at the door?</Choice>
    <Decide id="key" to="home">
    How will Ann get in from now on?
    <Part id="who" topic="pivot">
    Who has the key?
    <Option id="neighbour"${when}>The neighbour.</Option>
    <Option id="sister" when="flag(asked)">Her sister.</Option>
    </Part>
    </Decide>
    </Scene>

    <Ending id="home" title="Home">The door is open.</Ending>`;

/** A joint decision has a part for each role, and one for what they settle. */
const joint: Record<Locale, Record<string, string>> = {
  nl: {
    nursing: "het voorstel van de verpleegkundige",
    "social-work": "het voorstel van de sociaal werker",
    settled: "wat er afgesproken wordt",
  },
  en: {
    nursing: "the nurse's proposal",
    "social-work": "the social worker's proposal",
    settled: "what is settled",
  },
};
const partName = (part: string, locale: Locale) => joint[locale][part] ?? `“${part}”`;

export const questionWithoutAnswer = define<{
  choice: string;
  part: string;
  mode: string;
  way: string;
}>({
  severity: "error",
  nl: {
    message: ({ choice, part, mode, way }) =>
      `Bij “${choice}” kan ${roleName(mode, "nl")} niets te kiezen hebben voor ${partName(part, "nl")}${way ? `. Zo kom je daar: ${way}` : ", meteen al aan het begin"}.`,
    why: "Alle opties daarvan wachten op iets wat dan nog niet gebeurd of verteld is. De beslissing staat er, en kan niet genomen worden.",
    hint: "Geef dit deel één optie die altijd kan (zonder when en zonder fact). Of geef de beslissing zelf een when, zodat ze er pas staat als er iets te kiezen is.",
  },
  en: {
    message: ({ choice, part, mode, way }) =>
      `At “${choice}” ${roleName(mode, "en")} can have nothing to choose for ${partName(part, "en")}${way ? `. This is how: ${way}` : ", at the very start"}.`,
    why: "All its options wait for something that has not happened or been told by then. The decision is there, and cannot be made.",
    hint: "Give this part one option that is always possible (without when and without fact). Or give the decision itself a when, so that it is only there once there is something to choose.",
  },
  example: inStory({
    failing: story(' when="flag(gevraagd)"'),
    mended: story(""),
    line: 7,
    en: {
      failing: storyInEnglish(' when="flag(asked)"'),
      mended: storyInEnglish(""),
    },
  }),
});
