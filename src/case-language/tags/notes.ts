import type { RichText } from "../../scenario/rich-text.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag } from "./tag.ts";

export const notes = defineTag({
  name: "Notes",
  aliases: ["Notities", "Aantekeningen", "Docent"],
  top: true,
  content: "words",
  headings: true,
  children: [],
  attributes: {},
  doc: {
    nl: "De pagina voor de docent: bron en verzinsel, wegen die velen nemen, waar het kan schuren.",
    en: "The lecturer's page: source and invention, roads most take, where it may hurt.",
  },
  example: "<Notes>\n## Wat is bron\n\nDe zus komt uit een groepsgesprek.\n</Notes>",
});

export function toNotes(node: CaseNode): RichText {
  return node.words;
}
