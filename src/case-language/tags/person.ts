import type { Person } from "../../scenario/scenario.ts";
import { personRoles, portraits } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const person = defineTag({
  name: "Person",
  aliases: ["Persoon", "Character", "Personage"],
  top: true,
  content: "none",
  children: [],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "waarmee de rest naar deze persoon wijst", en: "how the rest refers to them" },
    },
    name: {
      kind: "text",
      required: true,
      words: true,
      doc: { nl: "hoe de student de naam leest", en: "the name as students read it" },
    },
    age: {
      kind: "number",
      whole: true,
      min: 0,
      max: 130,
      doc: { nl: "leeftijd in jaren", en: "age in years" },
    },
    role: {
      kind: "one-of",
      values: personRoles,
      required: true,
      doc: { nl: "rol in het verhaal", en: "their part in the story" },
    },
    portrait: {
      kind: "one-of",
      values: portraits,
      doc: { nl: "een getekend gezicht uit de eigen set", en: "a drawn face from our own set" },
    },
    hearing: {
      kind: "one-of",
      values: ["hard"],
      doc: {
        nl: "hard: deze persoon is slechthorend",
        en: "hard: this person is hard of hearing",
      },
    },
  },
  doc: { nl: "Iemand in het verhaal.", en: "Somebody in the story." },
  example: '<Person id="aalders" name="mevrouw Aalders" age="84" role="client" />',
});

export function toPerson(node: CaseNode): Person {
  const { id, name, age, role, portrait, hearing } = valuesOf(person, node);
  return {
    id: id.value,
    name: name.value,
    ...(age && { age: age.value }),
    role: role.value,
    ...(portrait && { portrait: portrait.value }),
    ...(hearing && { hearing: hearing.value }),
  };
}
