import type { Fact } from "../../scenario/scenario.ts";
import { lifeDomains, socialQuality } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { reservedIds } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const fact = defineTag({
  name: "Fact",
  aliases: ["Feit"],
  top: true,
  content: "words",
  children: [],
  attributes: {
    id: {
      kind: "id",
      reserved: reservedIds,
      required: true,
      key: true,
      doc: { nl: "waarmee een keuze dit vertelt", en: "how a choice tells it" },
    },
    domain: {
      kind: "one-of",
      values: lifeDomains,
      required: true,
      doc: { nl: "levensgebied", en: "life domain" },
    },
    from: {
      kind: "ref",
      to: "person",
      required: true,
      doc: { nl: "wie dit vertelt", en: "who tells it" },
    },
    tags: {
      kind: "some-of",
      values: socialQuality,
      doc: { nl: "voorwaarden van Social Quality", en: "conditions of Social Quality" },
    },
  },
  doc: {
    nl: "Iets wat verteld kan worden, in de woorden van wie het vertelt.",
    en: "Something that can be told, in the words of whoever tells it.",
  },
  example: '<Fact id="zus" domain="relations" from="aalders">Mijn zus woont in Kampen.</Fact>',
});

export function toFact(node: CaseNode): Fact {
  const { id, domain, from, tags } = valuesOf(fact, node);
  return {
    id: id.value,
    domain: domain.value,
    from: from.value,
    tags: (tags ?? []).map((each) => each.value),
    text: node.words,
  };
}
