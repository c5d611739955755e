import { define } from "../define.ts";

export const conditionUnknownArgument = define<{ word: string; found: string; allowed: string }>({
  severity: "error",
  nl: {
    message: ({ word, found }) => `${word}(${found}) bestaat niet.`,
    why: "Een voorwaarde die naar iets onbestaands kijkt, geldt nooit.",
    hint: ({ allowed }) => `Tussen de haakjes kan: ${allowed}.`,
  },
  en: {
    message: ({ word, found }) => `${word}(${found}) does not exist.`,
    why: "A condition that looks at nothing never holds.",
    hint: ({ allowed }) => `Between the brackets can stand: ${allowed}.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="role(nurse)">Ze knikt.</If>',
    mended: '<If id="soms" when="role(nursing)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="role(nurse)">She nods.</If>',
      mended: '<If id="sometimes" when="role(nursing)">She nods.</If>',
    },
  },
});
