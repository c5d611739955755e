import { define } from "../define.ts";

export const wordsAfterReply = define({
  severity: "error",
  nl: {
    message: "Na de reactie staat nog tekst die nergens bij hoort.",
    why: "Die tekst zou deel worden van wat de student zegt, vóór de reactie.",
    hint: "Zet hem vooraan in de keuze, of in een eigen <Reply>.",
  },
  en: {
    message: "After the reply stands text that belongs to nothing.",
    why: "That text would become part of what the student says, before the reply.",
    hint: "Put it at the beginning of the choice, or in a <Reply> of its own.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="zwijg" move="silence" to="einde">
  Je zegt niets.
  <Reply who="ada">Nou?</Reply>
  Ze kijkt weg.
  <Feedback principle="diversity" value="0">Het bleef stil.</Feedback>
</Choice>`,
    mended: `<Choice id="zwijg" move="silence" to="einde">
  Je zegt niets.
  <Reply who="ada">Nou?</Reply>
  <Reply>Ze kijkt weg.</Reply>
  <Feedback principle="diversity" value="0">Het bleef stil.</Feedback>
</Choice>`,
    line: 4,
    en: {
      failing: `<Choice id="quiet" move="silence" to="einde">
  You say nothing.
  <Reply who="ada">Well?</Reply>
  She looks away.
  <Feedback principle="diversity" value="0">It stayed quiet.</Feedback>
</Choice>`,
      mended: `<Choice id="quiet" move="silence" to="einde">
  You say nothing.
  <Reply who="ada">Well?</Reply>
  <Reply>She looks away.</Reply>
  <Feedback principle="diversity" value="0">It stayed quiet.</Feedback>
</Choice>`,
    },
  },
});
