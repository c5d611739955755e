import { define } from "../define.ts";

export const routesLeftOpen = define<{ target: string }>({
  severity: "error",
  nl: {
    message: ({ target }) => `Het laatste doel, “${target}”, heeft nog een voorwaarde.`,
    why: "Als geen voorwaarde geldt, weet het verhaal niet waarheen.",
    hint: "Zet er een doel zonder voorwaarde achter.",
  },
  en: {
    message: ({ target }) => `The last target, “${target}”, still has a condition.`,
    why: "Where no condition holds the story does not know where to go.",
    hint: "Put a target without a condition after it.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde if told(zus)">
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
      failing: `<Choice id="listen" move="silence" to="einde if told(zus)">
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
