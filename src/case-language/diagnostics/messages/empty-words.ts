import { define } from "../define.ts";

export const emptyWords = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `In <${tag}> staat geen tekst.`,
    why: "De student ziet hier niets, of een lege knop.",
    hint: ({ tag }) => `Schrijf de tekst tussen <${tag}> en </${tag}>, of haal de tag weg.`,
  },
  en: {
    message: ({ tag }) => `There is no text in <${tag}>.`,
    why: "A student sees nothing here, or an empty button.",
    hint: ({ tag }) => `Write the text between <${tag}> and </${tag}>, or take the tag away.`,
  },
  example: {
    within: "scene",
    failing: '<Say who="ada"></Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada"></Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
