import { define } from "../define.ts";

export const conditionUnfinished = define({
  severity: "error",
  nl: {
    message: "Deze voorwaarde houdt te vroeg op.",
    why: "Zonder de rest is niet te zeggen wanneer iets te zien is.",
    hint: "Maak hem af, zoals told(zus) and energie >= 2.",
  },
  en: {
    message: "This condition stops too early.",
    why: "Without the rest nobody can say when something is to be seen.",
    hint: "Finish it, such as told(sister) and energy >= 2.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told(zus) and">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="told(zus) and">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
