import { define } from "../define.ts";

export const routeNeverUsed = define<{ target: string }>({
  severity: "error",
  nl: {
    message: ({ target }) => `Het doel “${target}” wordt nooit gekozen.`,
    why: "Doelen gelden van links naar rechts, en het doel ervoor heeft geen voorwaarde.",
    hint: "Zet het doel zonder voorwaarde achteraan.",
  },
  en: {
    message: ({ target }) => `The target “${target}” is never chosen.`,
    why: "Targets are tried from left to right, and the one before it has no condition.",
    hint: "Put the target without a condition last.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="here, einde if told(zus)">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde if told(zus), here">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    en: {
      failing: `<Choice id="listen" move="silence" to="here, einde if told(zus)">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde if told(zus), here">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
