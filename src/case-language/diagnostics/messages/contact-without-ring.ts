import { define } from "../define.ts";

export const contactWithoutRing = define<{ contact: string }>({
  severity: "error",
  nl: {
    message: ({ contact }) => `Van contact “${contact}” is niet te zien in welke ring het hoort.`,
    why: "Op het ecogram staan eigen mensen binnen en mensen die voor hun werk komen buiten.",
    hint: 'Schrijf ring="informal" voor iemand uit haar eigen leven, of ring="formal" voor wie voor het werk komt.',
  },
  en: {
    message: ({ contact }) => `Nothing says in which ring contact “${contact}” belongs.`,
    why: "On the ecogram people of one’s own stand inside, and people who come for their work outside.",
    hint: 'Write ring="informal" for somebody from their own life, or ring="formal" for who comes for their work.',
  },
  example: {
    within: "top",
    failing: '<Contact id="kerk" name="De kerkenraad" />',
    mended: '<Contact id="kerk" name="De kerkenraad" ring="informal" />',
    line: 1,
    en: {
      failing: '<Contact id="church" name="The church council" />',
      mended: '<Contact id="church" name="The church council" ring="informal" />',
    },
  },
});
