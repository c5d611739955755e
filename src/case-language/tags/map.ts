import type { Scene } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const map = defineTag({
  name: "Map",
  aliases: ["Kaart", "Ecogram", "Netwerkkaart", "NetworkMap"],
  top: false,
  content: "words",
  children: ["Choice", "Meaning", "Decide", "Together"],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "naam binnen de scène", en: "name within the scene" },
    },
  },
  doc: {
    nl: "Keuzes die je maakt op het ecogram: elke keuze hoort bij een contact. Hooguit een per scène.",
    en: "Choices made on the ecogram: each belongs to a contact. At most one in a scene.",
  },
  example: `<Map id="netwerk">
  Wie kan hier iets betekenen?
  <Choice id="bel-kerk" contact="kerk" move="connect" to="keuken" ties="kerk close">
    Je vraagt of je de kerkenraad mag bellen.
    <Reply who="aalders">Die? Die zijn me allang vergeten.</Reply>
    <Feedback principle="network" value="+1">Je vraagt het haar eerst.</Feedback>
  </Choice>
</Map>`,
});

export function toMap(node: CaseNode): NonNullable<Scene["map"]> {
  return { id: valuesOf(map, node).id.value, text: node.words };
}
