import { define } from "../define.ts";

export const conditionContradicts = define({
  severity: "error",
  nl: {
    message: "Deze voorwaarde spreekt zichzelf tegen, of wat er net is gebeurd.",
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: "Haal een van de delen weg die niet samen kunnen gelden.",
  },
  en: {
    message: "This condition contradicts itself, or what has just happened.",
    why: "No student will ever get to see what hangs on it.",
    hint: "Take away one of the parts that cannot hold together.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told(zus) and not told(zus)">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="told(zus) and not told(zus)">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
