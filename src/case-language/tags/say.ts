import type { Part } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { mood } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const say = defineTag({
  name: "Say",
  aliases: ["Zeg", "Zegt", "Says", "Speak", "Line"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    who: {
      kind: "ref",
      to: "person",
      required: true,
      key: true,
      doc: { nl: "wie het zegt", en: "who says it" },
    },
    mood: { ...mood, key: true },
  },
  doc: { nl: "Wat iemand zegt.", en: "What somebody says." },
  example: '<Say who="aalders">U komt zeker weer voor de pillen.</Say>',
});

export function toSay(node: CaseNode): Part {
  const { who, mood: shown } = valuesOf(say, node);
  return {
    kind: "say",
    who: who.value,
    ...(shown && { mood: shown.value }),
    text: node.words,
  };
}
