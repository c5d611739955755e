import { define } from "../define.ts";

export const mismatchedClosingTag = define<{ tag: string; found: string }>({
  severity: "error",
  nl: {
    message: ({ tag, found }) => `Hier staat </${found}>, maar <${tag}> staat nog open.`,
    why: "De tekst hoort bij het verkeerde stuk zolang begin en einde niet bij elkaar passen.",
    hint: "Sluit met dezelfde naam waarmee je opende.",
  },
  en: {
    message: ({ tag, found }) => `Here stands </${found}>, while <${tag}> is still open.`,
    why: "As long as beginning and end do not match, the text belongs to the wrong piece.",
    hint: "Close with the name with which you opened.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada">Dag.</Narration>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada">Hello.</Narration>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
