import type { CareMap } from "../../scenario/care-map.ts";
import type { CareMapPlace, Example } from "./define.ts";
import { careMap, isInCareMap, withinCareMap } from "./host-care-map.ts";

const front = `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`;

const cast = `<Person id="ada" name="Ada" role="client" />
<Place id="kamer" name="De kamer" noise="quiet" />`;

const things = `<Fact id="zus" domain="relations" from="ada">Ik heb een zus.</Fact>
<Meter id="energie" name="Energie" min="0" max="5" start="3" />
<Flag id="belofte" />`;

const choice = `<Choice id="blijf" move="silence" to="einde" tells="zus" sets="belofte">
  Je wacht even.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+1">Er komt rust.</Feedback>
</Choice>`;

const ending = `<Ending id="einde" title="Later">
Het is lente.
</Ending>`;

const scene = (inside: string): string =>
  `<Scene id="keuken" title="Keuken" place="kamer">\n${inside}\n${choice}\n</Scene>`;

const file = (...parts: string[]): string => `---\n${parts.join("\n")}\n`;

/** A small case in which nothing is wrong. */
export const wholeCase = file(front, "---", cast, things, scene("De klok tikt."), ending);

/** The same small case in English, for examples of a whole file. */
export const wholeCaseInEnglish = `---
title: Trial
summary: A trial.
length: short
roles: [nursing]
start: kitchen
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }
---
<Person id="ada" name="Ada" role="client" />
<Place id="room" name="The room" noise="quiet" />
<Fact id="sister" domain="relations" from="ada">I have a sister.</Fact>
<Meter id="energy" name="Energy" min="0" max="5" start="3" />
<Flag id="promise" />
<Scene id="kitchen" title="Kitchen" place="room">
The clock ticks.
<Choice id="stay" move="silence" to="later" tells="sister" sets="promise">
  You wait a moment.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+1">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">
It is spring.
</Ending>
`;

/** The translation of the Dutch case, around its scene. */
const translation = {
  before: `---
translates: nl
of: 0xr3ysminr8
title: Trial
summary: A trial.
good-life: Cooking myself.
lived-experience: { changed: Nothing. }
---
<Fact id="zus" of="0y0vlwet8cm">I have a sister.</Fact>`,
  after: `<Ending id="einde" title="Later" of="0pg7y5qq76n">
It is spring.
</Ending>
`,
};

/** What stands in the scene of that translation. */
const translatedScene = `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`;

/** The translation of the small case, in which nothing is wrong either. */
export const wholeTranslation = `${translation.before}\n${translatedScene}\n${translation.after}`;

/** A case (or a care map) around an example: the text, what it translates, and at which line the example begins. */
export type Hosted = { text: string; source?: string; firstLine: number; careMap?: CareMap };

/**
 * Put an example in a small case in which everything else is right.
 * @param which the mistake, or its mending
 */
export function host(example: Example, which: "failing" | "mended"): Hosted {
  const { within } = example;
  if (isInCareMap(within)) return withinCareMap(example, which);
  return { ...around({ ...example, within }, which), ...(example.careMap && { careMap }) };
}

type InCase = Example & { within: Exclude<Example["within"], CareMapPlace> };

function around(example: InCase, which: "failing" | "mended"): Hosted {
  const fragment = example[which];
  const { beside = "" } = example;
  const extra = typeof beside === "string" ? beside : beside[which];
  const at = (text: string): Hosted => ({
    text: text.replace("\u0000", () => fragment),
    firstLine: text.slice(0, text.indexOf("\u0000")).split("\n").length,
  });
  switch (example.within) {
    case "file":
      return { text: fragment, firstLine: 1, ...(extra && { source: extra }) };
    case "front":
      return at(file("\u0000", "---", cast, things, scene("De klok tikt."), ending, extra));
    case "top":
      return at(file(front, "---", cast, things, extra, "\u0000", scene("De klok tikt."), ending));
    case "scenes":
      return at(file(front, "---", cast, extra, "\u0000"));
    case "scene":
      return at(file(front, "---", cast, things, extra, scene("\u0000"), ending));
    case "translation":
      return {
        ...at(`${translation.before}\n\u0000\n${translation.after}`),
        source: `${wholeCase}${extra}\n`,
      };
  }
}
