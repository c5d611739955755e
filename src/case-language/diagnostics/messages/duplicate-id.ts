import { define } from "../define.ts";

export const duplicateId = define<{ id: string; tag: string }>({
  severity: "error",
  nl: {
    message: ({ id, tag }) => `Er is al een <${tag}> met het id “${id}”.`,
    why: "Wat naar dit id wijst, komt altijd bij de eerste uit; deze zou niemand zien.",
    hint: "Geef deze een ander id.",
  },
  en: {
    message: ({ id, tag }) => `There is a <${tag}> with the id “${id}” already.`,
    why: "Whatever points at this id ends up at the first one; nobody would see this one.",
    hint: "Give this one another id.",
  },
  example: {
    within: "top",
    failing: '<Flag id="belofte" />',
    mended: '<Flag id="gebeld" />',
    line: 1,
  },
});
