import { define } from "../define.ts";

export const duplicateId = define<{ id: string; tag: string; line: number }>({
  severity: "error",
  nl: {
    message: ({ id, tag, line }) => `Er is al een <${tag}> met het id “${id}”: op regel ${line}.`,
    why: "Wat naar dit id wijst, komt altijd bij de eerste uit; deze zou niemand zien.",
    hint: ({ line }) =>
      `Geef deze een ander id, of die op regel ${line}. Pas dan ook aan wat ernaar wijst.`,
  },
  en: {
    message: ({ id, tag, line }) =>
      `There is a <${tag}> with the id “${id}” already: on line ${line}.`,
    why: "Whatever points at this id ends up at the first one; nobody would see this one.",
    hint: ({ line }) =>
      `Give this one another id, or the one on line ${line}. Then change what points at it too.`,
  },
  example: {
    within: "top",
    failing: '<Flag id="belofte" />',
    mended: '<Flag id="gebeld" />',
    line: 1,
    en: {
      failing: '<Flag id="belofte" />',
      mended: '<Flag id="called" />',
    },
  },
});
