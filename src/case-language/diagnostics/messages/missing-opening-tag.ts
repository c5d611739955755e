import { define } from "../define.ts";

export const missingOpeningTag = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `Hier ontbreekt het begin van een <${tag}>; alleen het einde is er.`,
    why: "Zonder begin weet het verhaal niet waar dit bij hoort, en krijgt geen student het te zien.",
    hint: ({ tag }) => `Zet <${tag} …> boven dit stuk, of haal </${tag}> weg.`,
  },
  en: {
    message: ({ tag }) => `The beginning of a <${tag}> is missing here; only its end is there.`,
    why: "Without a beginning the story does not know where this belongs, and no student gets to see it.",
    hint: ({ tag }) => `Put <${tag} …> above this piece, or take </${tag}> away.`,
  },
  example: {
    within: "scene",
    failing: "Dag, zegt ze.</Say>",
    mended: '<Say who="ada">Dag, zegt ze.</Say>',
    line: 1,
    en: {
      failing: "Hello, she says.</Say>",
      mended: '<Say who="ada">Hello, she says.</Say>',
    },
  },
});
