import type { Choice } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { choiceAttributes, toChoiceLike } from "./asking.ts";
import { toPart } from "./part.ts";
import { reservedIds } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const decide = defineTag({
  name: "Decide",
  aliases: ["Besluit", "Beslis", "Decision"],
  top: false,
  content: "words",
  children: ["Part", "Reply", "Feedback"],
  attributes: {
    ...choiceAttributes,
    id: {
      ...choiceAttributes.id,
      reserved: reservedIds,
      doc: { nl: "naam binnen de casus", en: "name within the case" },
    },
  },
  doc: {
    nl: "Een besluit over zorg en welzijn heen, in onderdelen: wie is de spil, wie wordt gevraagd, wie betaalt, waarmee stemt de cliënt in, waar en wanneer.",
    en: "A decision across health and social care, in parts: who is the pivot, who is asked, who pays, what the client consents to, where and when.",
  },
  example: `<Decide id="rit" to="keuken if decided(rit/spil/wijkteam), voordeur">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil, en tot wanneer?
    <Option id="wijkteam">Het wijkteam, tot de rit loopt.</Option>
    <Option id="zelf" fact="zus">Zij zelf, met jou achter de hand.</Option>
  </Part>
  <Part id="beurs" topic="purse">
    Wie betaalt?
    <Option id="wmo" purse="wmo">De gemeente.</Option>
    <Option id="eigen" purse="own">Zij zelf.</Option>
  </Part>
  <Reply who="aalders">Dan ga ik mijn jas zoeken.</Reply>
  <Feedback principle="influence" value="+1">Het is geregeld, en zij was erbij.</Feedback>
</Decide>`,
});

export function toDecide(node: CaseNode): Choice {
  const parts = node.children.filter((each) => each.tag.name === "Part").map(toPart);
  return toChoiceLike(valuesOf(decide, node), node, { kind: "decide", parts });
}
