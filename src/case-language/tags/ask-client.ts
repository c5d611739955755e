import type { Asks } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const askClient = defineTag({
  name: "AskClient",
  aliases: ["VraagCliënt", "VraagClient", "AskTheClient"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    who: {
      kind: "ref",
      to: "person",
      required: true,
      doc: { nl: "wie antwoordt", en: "who answers" },
    },
  },
  doc: {
    nl: "Wat de cliënt zegt als je het aan haar vraagt in plaats van het samen te regelen.",
    en: "What the client says when asked, instead of settling it between the two of you.",
  },
  example: '<AskClient who="aalders">Ik wil naar huis. Maar niet alleen vannacht.</AskClient>',
});

type Client = NonNullable<Extract<Asks, { kind: "together" }>["client"]>;

export function toAskClient(node: CaseNode): Client {
  return { who: valuesOf(askClient, node).who.value, text: node.words };
}
