import { define } from "../define.ts";

export const tagInList = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `${tag} staat in een lijst, een citaat, een kop of een link.`,
    why: "Een student zou het als onderdeel daarvan zien, of helemaal niet.",
    hint: "Zet een lege regel, en dan de tag vooraan op een nieuwe regel.",
  },
  en: {
    message: ({ tag }) => `${tag} stands in a list, a quotation, a heading or a link.`,
    why: "A student would see it as part of that, or not at all.",
    hint: "Leave a line empty, then put the tag at the beginning of a new line.",
  },
  example: {
    within: "scene",
    failing: '- <Say who="ada">Dag.</Say>',
    mended: `- Koffie

<Say who="ada">Dag.</Say>`,
    line: 1,
    en: {
      failing: '- <Say who="ada">Hello.</Say>',
      mended: `- Coffee

<Say who="ada">Hello.</Say>`,
    },
  },
});
