import { define } from "../define.ts";

export const attributeTooLong = define<{ tag: string; attribute: string; most: number }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, most }) =>
      `Wat bij ${attribute} in <${tag}> staat, is langer dan ${most} tekens.`,
    why: "Zo lang is geen titel en geen voorwaarde: wat er staat, hoort ergens anders.",
    hint: "Kijk of er een aanhalingsteken ontbreekt. Zet een verhaal tussen het begin en het eind van een tag, niet erin.",
  },
  en: {
    message: ({ tag, attribute, most }) =>
      `What ${attribute} in <${tag}> holds is longer than ${most} characters.`,
    why: "No title and no condition is that long: what stands there belongs somewhere else.",
    hint: "See whether a quotation mark is missing. Put a story between the beginning and the end of a tag, not in it.",
  },
  example: {
    within: "scene",
    failing: `<Dossier id="dag" title="${"Om acht uur koffie. ".repeat(300)}">Rustig.</Dossier>`,
    mended: '<Dossier id="dag" title="Om acht uur koffie.">Rustig.</Dossier>',
    line: 1,
    en: {
      failing: `<Dossier id="day" title="${"Coffee at eight as always. ".repeat(300)}">A quiet day.</Dossier>`,
      mended: '<Dossier id="day" title="Coffee at eight as always.">A quiet day.</Dossier>',
    },
  },
});
