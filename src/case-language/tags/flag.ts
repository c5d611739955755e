import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const flag = defineTag({
  name: "Flag",
  aliases: ["Vlag", "Vlaggetje"],
  top: true,
  content: "none",
  children: [],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "waarmee voorwaarden en keuzes erover spreken", en: "how conditions refer to it" },
    },
  },
  doc: { nl: "Een ja of nee dat het verhaal onthoudt.", en: "A yes or no that the story keeps." },
  example: '<Flag id="belofte" />',
});

export function toFlag(node: CaseNode): { id: string } {
  return { id: valuesOf(flag, node).id.value };
}
