import { define } from "../define.ts";

export const strayClosingTag = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `</${tag}> sluit iets wat niet openstaat.`,
    why: "Misschien ontbreekt er een begin, en mist de student een stuk.",
    hint: ({ tag }) => `Haal deze sluittag weg, of zet <${tag}> waar het stuk begint.`,
  },
  en: {
    message: ({ tag }) => `</${tag}> closes something that is not open.`,
    why: "A beginning may be missing, and a student would miss a piece.",
    hint: ({ tag }) => `Take this closing tag away, or put <${tag}> where the piece begins.`,
  },
  example: {
    within: "scene",
    failing: "Dag, zegt ze.</Say>",
    mended: '<Say who="ada">Dag, zegt ze.</Say>',
    line: 1,
  },
});
