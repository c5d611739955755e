import { define } from "../define.ts";

export const tooManyTags = define<{ most: number }>({
  severity: "error",
  nl: {
    message: ({ most }) => `Dit is de eerste tag na de ${most} die een bestand mag hebben.`,
    why: "Zo’n casus speelt niemand uit, en de computer doet er te lang over.",
    hint: "Maak er meer casussen van, of haal weg wat er niet in hoort.",
  },
  en: {
    message: ({ most }) => `This is the first tag after the ${most} that a file may have.`,
    why: "Nobody plays such a case to the end, and the computer takes too long over it.",
    hint: "Make more cases of it, or take out what does not belong in it.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada">Ja</Say>\n'.repeat(20_000),
    mended: '<Say who="ada">Ja</Say>',
    line: 19_997,
    en: {
      failing: '<Say who="ada">Yes</Say>\n'.repeat(20_000),
      mended: '<Say who="ada">Yes</Say>',
    },
  },
});
