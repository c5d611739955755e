import type { Scene } from "../../scenario/scenario.ts";
import { sceneKinds, scenePhases } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { toChoice } from "./choice.ts";
import { toParts } from "./parts.ts";
import { sceneAttributes, storyTags } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const scene = defineTag({
  name: "Scene",
  aliases: ["Scène", "State", "Passage"],
  top: true,
  content: "story",
  children: [...storyTags, "Choice"],
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
  example: '<Scene id="voordeur" title="Aan de deur" place="flat">…</Scene>',
});

export function toScene(node: CaseNode): Scene {
  const { id, title, kind, place, phase, date, year } = valuesOf(scene, node);
  return {
    id: id.value,
    title: title.value,
    kind: kind?.value ?? "talk",
    ...(place && { place: place.value }),
    ...(phase && { phase: phase.value }),
    ...(date && { date: date.value }),
    ...(year && { year: year.value }),
    parts: toParts(node),
    choices: node.children.filter((each) => each.tag.name === "Choice").map(toChoice),
  };
}
