import type { Asks } from "../../scenario/scenario.ts";
import { roles } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { under } from "./effects.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const other = defineTag({
  name: "Other",
  aliases: ["Ander", "Andere", "Collega", "Colleague"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    role: {
      kind: "one-of",
      values: roles,
      required: true,
      key: true,
      doc: {
        nl: "de rol die niemand speelt als je alleen speelt",
        en: "the role that nobody plays when you play alone",
      },
    },
    proposes: {
      kind: "proposals",
      required: true,
      doc: {
        nl: "de optie die de ander voorstelt: thuis if told(dochter), elv",
        en: "the option the other proposes: home if told(daughter), elv",
      },
    },
  },
  doc: {
    nl: "Wat de ander voorstelt als je alleen speelt, met de reden in eigen woorden.",
    en: "What the other proposes when you play alone, with the reason in their own words.",
  },
  example:
    '<Other role="social-work" proposes="thuis if told(zus), elv">Ze slaapt nergens zo goed als thuis.</Other>',
});

type Script = Extract<Asks, { kind: "together" }>["scripts"][number];

export function toOther(node: CaseNode): Script {
  const { role, proposes } = valuesOf(other, node);
  return {
    role: role.value,
    proposes: proposes.map(({ option, when }) => ({ option: option.value, ...under(when) })),
    text: node.words,
  };
}
