import type { Scene } from "../../scenario/scenario.ts";
import { sceneKinds, scenePhases } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { choiceTags, isMap, toChoices } from "./choices.ts";
import { toTies } from "./effects.ts";
import { toMap } from "./map.ts";
import { toParts } from "./parts.ts";
import { sceneAttributes, storyTags } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const scene = defineTag({
  name: "Scene",
  aliases: ["Scène", "State", "Passage"],
  top: true,
  content: "story",
  children: [...storyTags, ...choiceTags, "Map"],
  attributes: {
    ...sceneAttributes,
    kind: {
      kind: "one-of",
      values: sceneKinds,
      doc: { nl: "wat voor scène (talk als je niets zegt)", en: "which kind (talk by default)" },
    },
    phase: {
      kind: "one-of",
      values: scenePhases,
      doc: { nl: "fase van herstel", en: "phase of recovery" },
    },
  },
  doc: {
    nl: "Een moment in het verhaal, met keuzes.",
    en: "A moment in the story, with choices.",
  },
  example: `<Scene id="voordeur" title="Aan de deur" place="flat">
De deur gaat open op een kier.
<Choice id="binnen" move="open-question" to="keuken">
  Mag ik even zitten?
  <Reply who="aalders">Ga maar zitten.</Reply>
  <Feedback principle="own-good-life" value="+2">Je neemt de tijd, en dat ziet ze.</Feedback>
</Choice>
</Scene>`,
});

export function toScene(node: CaseNode): Scene {
  const { id, title, kind, place, phase, date, year, ties } = valuesOf(scene, node);
  const map = node.children.find(isMap);
  return {
    id: id.value,
    title: title.value,
    kind: kind?.value ?? "talk",
    ...(place && { place: place.value }),
    ...(phase && { phase: phase.value }),
    ...(date && { date: date.value }),
    ...(year && { year: year.value }),
    ...(ties && { ties: toTies(ties) }),
    ...(map && { map: toMap(map) }),
    parts: toParts(node),
    choices: toChoices(node),
  };
}
