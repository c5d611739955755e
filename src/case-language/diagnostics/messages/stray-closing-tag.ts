import { define } from "../define.ts";

export const strayClosingTag = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `</${tag}> sluit iets wat niet openstaat.`,
    why: "Zolang begin en einde niet kloppen, is niet te zien waar een stuk ophoudt.",
    hint: "Haal deze sluittag weg.",
  },
  en: {
    message: ({ tag }) => `</${tag}> closes something that is not open.`,
    why: "As long as beginnings and ends do not match, nobody can tell where a piece ends.",
    hint: "Take this closing tag away.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada">Dag.</Say></Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada">Hello.</Say></Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
