import type { Part } from "../../scenario/scenario.ts";
import { toCondition } from "../condition/parse.ts";
import type { CaseNode } from "../parse/node.ts";
import { condition, storyTags } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const ifTag = defineTag({
  name: "If",
  aliases: ["Als", "Indien", "When"],
  top: false,
  content: "story",
  children: [...storyTags],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "naam binnen de scène", en: "name within the scene" },
    },
    when: { ...condition, required: true },
  },
  doc: {
    nl: "Een deel van de tekst dat alleen onder een voorwaarde te zien is.",
    en: "Part of the text that is only seen under a condition.",
  },
  example: '<If id="weet-van-zus" when="told(zus)">Op tafel ligt haar foto.</If>',
});

/** @param toParts turns the children of a node into parts; handed in, since an `If` may hold another */
export function toIf(node: CaseNode, toParts: (node: CaseNode) => Part[]): Part {
  const { id, when } = valuesOf(ifTag, node);
  return { kind: "if", id: id.value, when: toCondition(when), parts: toParts(node) };
}
