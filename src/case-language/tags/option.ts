import type { Option } from "../../scenario/scenario.ts";
import { purses } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { effectAttributes, toEffects, under } from "./effects.ts";
import { condition, reservedIds } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const option = defineTag({
  name: "Option",
  aliases: ["Optie", "Mogelijkheid", "Alternative"],
  top: false,
  content: "words",
  children: [],
  attributes: {
    id: {
      kind: "id",
      reserved: reservedIds,
      required: true,
      key: true,
      doc: { nl: "naam binnen dit onderdeel", en: "name within this part" },
    },
    when: condition,
    fact: {
      kind: "ref",
      to: "fact",
      doc: {
        nl: "rust op dit feit: pas open als het verteld is, met de woorden erbij",
        en: "rests on this fact: open only once it was told, shown with its words",
      },
    },
    contact: {
      kind: "ref",
      to: "contact",
      doc: { nl: "wie het zou doen", en: "who would do it" },
    },
    purse: {
      kind: "one-of",
      values: purses,
      doc: { nl: "wie het betaalt", en: "who pays for it" },
    },
    ...effectAttributes,
  },
  doc: {
    nl: "Een van de dingen waaruit je in een besluit kiest.",
    en: "One of the things to choose from in a decision.",
  },
  example: '<Option id="zelf" fact="zus">Zij belt zelf, met jou achter de hand.</Option>',
});

export function toOption(node: CaseNode): Option {
  const values = valuesOf(option, node);
  const { id, when, fact, contact, purse } = values;
  return {
    id: id.value,
    ...under(when),
    ...(fact && { fact: fact.value }),
    ...(contact && { contact: contact.value }),
    ...(purse && { purse: purse.value }),
    ...toEffects(values),
    text: node.words,
  };
}
