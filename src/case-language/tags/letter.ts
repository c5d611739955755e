import type { Part } from "../../scenario/scenario.ts";
import { roles } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const letter = defineTag({
  name: "Letter",
  aliases: ["Brief", "Mail", "Email"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "naam binnen de scène", en: "name within the scene" },
    },
    title: {
      kind: "text",
      required: true,
      words: true,
      doc: { nl: "waar de brief over gaat", en: "what the letter is about" },
    },
    from: {
      kind: "text",
      words: true,
      doc: { nl: "wie hem stuurde, in woorden", en: "who sent it, in words" },
    },
    for: {
      kind: "one-of",
      values: roles,
      doc: { nl: "alleen deze rol leest hem", en: "only this role reads it" },
    },
  },
  doc: {
    nl: "Een brief, een mail of een besluit op papier.",
    en: "A letter, an e-mail or a decision on paper.",
  },
  example:
    '<Letter id="afwijzing" title="Besluit" from="Gemeente Oeverstad">Uw aanvraag is afgewezen.</Letter>',
});

export function toLetter(node: CaseNode): Part {
  const { id, title, from, for: role } = valuesOf(letter, node);
  return {
    kind: "letter",
    id: id.value,
    title: title.value,
    ...(from && { from: from.value }),
    ...(role && { for: role.value }),
    text: node.words,
  };
}
