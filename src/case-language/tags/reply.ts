import type { Reply } from "../../scenario/scenario.ts";
import { toCondition } from "../condition/parse.ts";
import type { CaseNode } from "../parse/node.ts";
import { condition, mood } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const reply = defineTag({
  name: "Reply",
  aliases: ["Antwoord", "Reactie", "Response", "Answer"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    who: {
      kind: "ref",
      to: "person",
      doc: {
        nl: "wie antwoordt; leeg: het wordt verteld",
        en: "who answers; left out: it is told",
      },
    },
    mood,
    when: condition,
  },
  doc: {
    nl: "Wat iemand met je keuze doet.",
    en: "What somebody does with your choice.",
  },
  example: '<Reply who="aalders">De telefoon. Mijn zus belt niet meer.</Reply>',
});

export function toReply(node: CaseNode): Reply {
  const { who, mood: shown, when } = valuesOf(reply, node);
  return {
    ...(who && { who: who.value }),
    ...(shown && { mood: shown.value }),
    ...(when && { when: toCondition(when) }),
    text: node.words,
  };
}
