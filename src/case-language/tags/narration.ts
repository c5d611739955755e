import type { Part } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag } from "./tag.ts";

export const narration = defineTag({
  name: "Narration",
  aliases: ["Verteller", "Vertelling", "Narrator", "Tekst"],
  top: false,
  content: "words",
  children: [],
  attributes: {},
  doc: {
    nl: "Wat verteld wordt. Gewone alinea's in een scène zijn dat al.",
    en: "What is told. Bare paragraphs in a scene are that already.",
  },
  example: "<Narration>De deur gaat open op een kier.</Narration>",
});

export function toNarration(node: CaseNode): Part {
  return { kind: "narration", text: node.words };
}
