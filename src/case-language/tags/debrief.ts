import type { DebriefQuestions } from "../../scenario/scenario.ts";
import { debriefPhases } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const debrief = defineTag({
  name: "Debrief",
  aliases: ["Nagesprek", "Nabespreking", "Debriefing"],
  top: true,
  content: "words",
  children: [],
  attributes: {
    phase: {
      kind: "one-of",
      values: debriefPhases,
      required: true,
      key: true,
      doc: { nl: "wanneer in het nagesprek", en: "when in the debrief" },
    },
    for: {
      kind: "one-of",
      values: ["expert"],
      key: true,
      doc: {
        nl: "expert: vragen voor een ervaringsdeskundige in de zaal",
        en: "expert: questions for an experience expert in the room",
      },
    },
  },
  doc: {
    nl: "Vragen voor het gesprek na afloop, als lijst.",
    en: "Questions for the talk afterwards, as a list.",
  },
  example: '<Debrief phase="reactions">\n- Wat bleef hangen?\n</Debrief>',
});

export function toDebrief(node: CaseNode): DebriefQuestions {
  const { phase, for: reader } = valuesOf(debrief, node);
  return {
    phase: phase.value,
    ...(reader && { for: reader.value }),
    questions: node.words.flatMap((block) => ("list" in block ? block.list : [])),
  };
}
