import { define } from "../define.ts";

export const tooMuchMarkup = define<{ most: number }>({
  severity: "error",
  nl: {
    message: ({ most }) =>
      `Hier zijn er meer dan ${most} sterretjes, haken en regels met opmaak in dit bestand.`,
    why: "Een casus van boven tot onder vol opmaak leest niemand, en de computer doet er te lang over.",
    hint: "Gebruik gewone alinea’s, en sterretjes of lijsten alleen waar ze iets zeggen. Of maak er twee casussen van.",
  },
  en: {
    message: ({ most }) =>
      `Here there are more than ${most} asterisks, brackets and lines with markup in this file.`,
    why: "Nobody reads a case full of markup from top to bottom, and the computer takes too long over it.",
    hint: "Use plain paragraphs, and asterisks or lists only where they say something. Or make two cases of it.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada">*Nee*, *nee*, *nee*.</Say>\n'.repeat(1_429),
    mended: '<Say who="ada">Nee, nee, *nee*.</Say>',
    line: 1_429,
    en: {
      failing: '<Say who="ada">*No*, *no*, *no*.</Say>\n'.repeat(1_429),
      mended: '<Say who="ada">No, no, *no*.</Say>',
    },
  },
});
