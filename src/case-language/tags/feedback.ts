import type { Feedback } from "../../scenario/scenario.ts";
import { principles } from "../../scenario/vocabulary.ts";
import { toCondition } from "../condition/parse.ts";
import type { CaseNode } from "../parse/node.ts";
import { condition } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const feedback = defineTag({
  name: "Feedback",
  aliases: ["Terugkoppeling", "Commentaar"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    principle: {
      kind: "one-of",
      values: principles,
      required: true,
      doc: { nl: "bij welk uitgangspunt", en: "which principle it is about" },
    },
    value: {
      kind: "number",
      whole: true,
      min: -2,
      max: 2,
      required: true,
      doc: {
        nl: "−2 tot +2; ordent het verslag en is nooit te zien",
        en: "−2 to +2; orders the report and is never shown",
      },
    },
    when: condition,
  },
  doc: {
    nl: "Wat de keuze voor deze cliënt opende of sloot, in hooguit drie zinnen.",
    en: "What the choice opened or closed for this client, in three sentences at most.",
  },
  example:
    '<Feedback principle="own-good-life" value="+2">Er komt iets op tafel dat in geen dossier staat.</Feedback>',
});

export function toFeedback(node: CaseNode): Feedback {
  const { principle, value, when } = valuesOf(feedback, node);
  return {
    principle: principle.value,
    value: value.value,
    ...(when && { when: toCondition(when) }),
    text: node.words,
  };
}
