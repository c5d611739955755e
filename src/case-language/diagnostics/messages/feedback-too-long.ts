import { define } from "../define.ts";

export const feedbackTooLong = define<{ found: number; most: number }>({
  severity: "warning",
  nl: {
    message: ({ found }) => `Deze feedback heeft ${found} zinnen.`,
    why: ({ most }) => `Na ${most} zinnen leest een student niet meer mee.`,
    hint: "Houd over wat deze keuze voor deze cliënt opende of sloot.",
  },
  en: {
    message: ({ found }) => `This feedback has ${found} sentences.`,
    why: ({ most }) => `After ${most} sentences a student stops reading.`,
    hint: "Keep what this choice opened or closed for this client.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust. Ze zit. Ze kijkt. Ze lacht.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust. Ze lacht.</Feedback>
</Choice>`,
    line: 4,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm. She sits. She looks. She smiles.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm. She smiles.</Feedback>
</Choice>`,
    },
  },
});
