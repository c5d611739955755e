import type { Part } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const bracket = defineTag({
  name: "Bracket",
  aliases: ["Haakjes", "Haakje", "Brackets"],
  top: false,
  content: "words",
  wordless: true,
  children: [],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "naam binnen de casus", en: "name within the case" },
    },
    returns: {
      kind: "ref",
      to: "bracket",
      doc: {
        nl: "komt terug op deze Bracket: wat bleef, wat verschoof?",
        en: "comes back to this Bracket: what stayed, what moved?",
      },
    },
  },
  doc: {
    nl: "Even stilstaan vóór een gesprek: wat denk ik al, wat wil ik al aanbieden, wat raakt mij? Overslaan mag.",
    en: "A pause before a talk: what do I think already, want to offer already, what touches me? It may be skipped.",
  },
  example: '<Bracket id="voor">Je hebt nog drie traptreden.</Bracket>',
});

export function toBracket(node: CaseNode): Part {
  const { id, returns } = valuesOf(bracket, node);
  return {
    kind: "bracket",
    id: id.value,
    ...(returns && { returns: returns.value }),
    text: node.words,
  };
}
