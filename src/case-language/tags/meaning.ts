import type { Choice } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { choiceAttributes, toChoiceLike } from "./asking.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const meaning = defineTag({
  name: "Meaning",
  aliases: ["Betekenis", "WatTelt", "Telt"],
  top: false,
  content: "words",
  children: ["Reply", "Feedback"],
  attributes: {
    ...choiceAttributes,
    from: {
      kind: "ref",
      to: "person",
      doc: {
        nl: "alleen feiten die deze persoon vertelde; leeg: alle",
        en: "only facts that this person told; left out: all",
      },
    },
  },
  doc: {
    nl: "De student noemt wat voor de cliënt het meest telt: een van de feiten die verteld zijn, of “ik weet het nog niet”.",
    en: "The student names what matters most to the client: one of the facts told, or “I do not know yet”.",
  },
  example: `<Meaning id="wat-telt" from="aalders" to="keuken">
  Wat is voor haar het belangrijkst?
  <Reply who="aalders" when="meaning(zus)">Ja. Dat.</Reply>
  <Reply who="aalders" when="not meaning(zus)">Nou ja.</Reply>
  <Feedback principle="own-good-life" value="+2" when="meaning(zus)">Je noemt wat zij noemde, en niet haar medicijnen.</Feedback>
</Meaning>`,
});

export function toMeaning(node: CaseNode): Choice {
  const values = valuesOf(meaning, node);
  const { from } = values;
  return toChoiceLike(values, node, { kind: "meaning", ...(from && { from: from.value }) });
}
