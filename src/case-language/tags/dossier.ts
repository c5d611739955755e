import type { Part } from "../../scenario/scenario.ts";
import { roles } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const dossier = defineTag({
  name: "Dossier",
  aliases: ["File", "Record", "Intake"],
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
      doc: { nl: "wat erboven staat", en: "what it is headed" },
    },
    for: {
      kind: "one-of",
      values: roles,
      doc: { nl: "alleen deze rol leest het", en: "only this role reads it" },
    },
  },
  doc: { nl: "Een stuk uit een dossier.", en: "Something from a file." },
  example: '<Dossier id="intake" title="Aanmelding" for="social-work">Eenzaam? Maatje?</Dossier>',
});

export function toDossier(node: CaseNode): Part {
  const { id, title, for: role } = valuesOf(dossier, node);
  return {
    kind: "dossier",
    id: id.value,
    title: title.value,
    ...(role && { for: role.value }),
    text: node.words,
  };
}
