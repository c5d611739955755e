import type { DecisionPart } from "../../scenario/scenario.ts";
import { decisionTopics } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { toOption } from "./option.ts";
import { reservedIds } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const part = defineTag({
  name: "Part",
  aliases: ["Deel", "Onderdeel"],
  top: false,
  content: "words",
  children: ["Option"],
  attributes: {
    id: {
      kind: "id",
      reserved: reservedIds,
      required: true,
      key: true,
      doc: { nl: "naam binnen het besluit", en: "name within the decision" },
    },
    topic: {
      kind: "one-of",
      values: decisionTopics,
      required: true,
      doc: { nl: "wat hier geregeld wordt", en: "what is settled here" },
    },
  },
  doc: {
    nl: "Een vraag van een besluit, met de opties waaruit je kiest.",
    en: "One question of a decision, with the options to choose from.",
  },
  example: `<Part id="spil" topic="pivot">
  Wie is de spil, en tot wanneer?
  <Option id="wijkteam">Het wijkteam, tot de rit loopt.</Option>
  <Option id="zelf" fact="zus">Zij zelf, met jou achter de hand.</Option>
</Part>`,
});

export function toPart(node: CaseNode): DecisionPart {
  const { id, topic } = valuesOf(part, node);
  return {
    id: id.value,
    topic: topic.value,
    text: node.words,
    options: node.children.filter((each) => each.tag.name === "Option").map(toOption),
  };
}
