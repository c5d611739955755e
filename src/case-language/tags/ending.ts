import type { Scene } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { toTies } from "./effects.ts";
import { toParts } from "./parts.ts";
import { sceneAttributes, storyTags } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const ending = defineTag({
  name: "Ending",
  aliases: ["Einde", "Slot", "End"],
  top: true,
  content: "story",
  children: [...storyTags],
  attributes: sceneAttributes,
  doc: {
    nl: "Hoe het leven verdergaat, van de kant van de cliënt. Een einde heeft geen keuzes.",
    en: "How life goes on, from the client's side. An ending has no choices.",
  },
  example:
    '<Ending id="zaterdag" title="Een half jaar later">Op zaterdag gaat de telefoon.</Ending>',
});

export function toEnding(node: CaseNode): Scene {
  const { id, title, place, date, year, ties } = valuesOf(ending, node);
  return {
    id: id.value,
    title: title.value,
    kind: "ending",
    ...(place && { place: place.value }),
    ...(date && { date: date.value }),
    ...(year && { year: year.value }),
    ...(ties && { ties: toTies(ties) }),
    parts: toParts(node),
    choices: [],
  };
}
