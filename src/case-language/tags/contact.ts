import type { CareMap } from "../../scenario/care-map.ts";
import type { Contact, Person } from "../../scenario/scenario.ts";
import { type Ring, rings, ties } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const contact = defineTag({
  name: "Contact",
  aliases: ["Contactpersoon", "Netwerkcontact", "Relation"],
  top: true,
  content: "words",
  wordless: true,
  children: [],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "waarmee de rest naar dit contact wijst", en: "how the rest refers to them" },
    },
    name: {
      kind: "text",
      words: true,
      doc: {
        nl: "hoe de cliënt hen noemt; mag weg bij person, of bij ref als er een sociale kaart is",
        en: "as the client calls them; may be left out with person, or with ref and a care map",
      },
    },
    ring: {
      kind: "one-of",
      values: rings,
      doc: {
        nl: "informal: eigen mensen; formal: mensen die voor hun werk komen",
        en: "informal: people of one's own; formal: people who come for their work",
      },
    },
    tie: {
      kind: "one-of",
      values: ties,
      doc: {
        nl: "hoe dichtbij; leeg: nog geen deel van het netwerk",
        en: "how close; left out: not yet part of the network",
      },
    },
    ref: {
      kind: "care-map",
      doc: { nl: "plek op de sociale kaart", en: "entry of the care map" },
    },
    person: {
      kind: "ref",
      to: "person",
      doc: { nl: "dezelfde mens als deze persoon", en: "the same human being as this person" },
    },
  },
  doc: {
    nl: "Iemand of iets in het netwerk van de cliënt, of wie er nog bij kan komen.",
    en: "Somebody or something in the client's network, or who might still join it.",
  },
  example:
    '<Contact id="kerk" name="De kerkenraad" ring="informal" tie="thin">Daar zat ik twintig jaar.</Contact>',
});

/**
 * @param known the care map, where one is given, and the persons of the story: what a contact leaves
 *   out comes from its entry or its person
 */
export function toContact(
  node: CaseNode,
  { careMap, persons }: { careMap?: CareMap | undefined; persons: readonly Person[] },
): Contact {
  const { id, name, ring, tie, ref, person } = valuesOf(contact, node);
  const entry = ref && careMap?.entries.find((each) => each.id === ref.value);
  const human = person && persons.find((each) => each.id === person.value);
  return {
    id: id.value,
    name: name?.value ?? human?.name ?? entry?.name ?? id.value,
    ring: ring?.value ?? ringOf(entry?.domain, human?.role),
    ...(tie && { tie: tie.value }),
    ...(ref && { ref: ref.value }),
    ...(person && { person: person.value }),
    text: node.words,
  };
}

function ringOf(domain: string | undefined, role: string | undefined): Ring {
  if (domain !== undefined) return domain === "informal" ? "informal" : "formal";
  return role !== undefined && role !== "professional" ? "informal" : "formal";
}
