import { define } from "../define.ts";

export const conditionBracket = define({
  severity: "error",
  nl: {
    message: "In deze voorwaarde ontbreekt een sluithaakje.",
    why: "Zonder haakje is niet te zien wat bij elkaar hoort.",
    hint: "Zet ) achter wat erbij hoort.",
  },
  en: {
    message: "A closing bracket is missing in this condition.",
    why: "Without it nobody can tell what belongs together.",
    hint: "Put ) after what belongs to it.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told(zus">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="told(zus">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
