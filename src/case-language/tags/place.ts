import type { Place } from "../../scenario/scenario.ts";
import { drawings, noises } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const place = defineTag({
  name: "Place",
  aliases: ["Plaats", "Plek", "Location", "Locatie"],
  top: true,
  content: "none",
  children: [],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "waarmee een scène naar deze plek wijst", en: "how a scene refers to it" },
    },
    name: {
      kind: "text",
      required: true,
      words: true,
      doc: { nl: "de plek in woorden", en: "the place in words" },
    },
    noise: {
      kind: "one-of",
      values: noises,
      required: true,
      doc: {
        nl: "hoe luid het er is voor wie slecht hoort",
        en: "how loud it is for somebody hard of hearing",
      },
    },
    drawing: {
      kind: "one-of",
      values: drawings,
      doc: { nl: "een tekening uit de eigen set", en: "a drawing from our own set" },
    },
  },
  doc: { nl: "Een plek waar scènes spelen.", en: "A place where scenes happen." },
  example: '<Place id="flat" name="Flat, derde etage" noise="quiet" />',
});

export function toPlace(node: CaseNode): Place {
  const { id, name, noise, drawing } = valuesOf(place, node);
  return {
    id: id.value,
    name: name.value,
    noise: noise.value,
    ...(drawing && { drawing: drawing.value }),
  };
}
