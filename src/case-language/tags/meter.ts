import type { Meter } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const meter = defineTag({
  name: "Meter",
  aliases: ["Teller", "Counter"],
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
    name: {
      kind: "text",
      required: true,
      words: true,
      doc: { nl: "hoe de student hem leest", en: "its name as students read it" },
    },
    min: {
      kind: "number",
      required: true,
      doc: { nl: "lager wordt hij niet", en: "it never gets lower" },
    },
    max: {
      kind: "number",
      required: true,
      doc: { nl: "hoger wordt hij niet", en: "it never gets higher" },
    },
    start: {
      kind: "number",
      required: true,
      doc: { nl: "waar hij begint", en: "where it begins" },
    },
  },
  doc: {
    nl: "Iets van de cliënt dat op kan raken of groeit, zoals energie. Nooit een score.",
    en: "Something of the client's that runs out or grows, such as energy. Never a score.",
  },
  example: '<Meter id="energie" name="Energie" min="0" max="5" start="3" />',
});

export function toMeter(node: CaseNode): Meter {
  const { id, name, min, max, start } = valuesOf(meter, node);
  return {
    id: id.value,
    name: name.value,
    min: min.value,
    max: max.value,
    start: start.value,
  };
}
