import { define } from "../define.ts";

export const principleTwice = define<{ principle: string }>({
  severity: "error",
  nl: {
    message: ({ principle }) =>
      `Het uitgangspunt “${principle}” krijgt bij deze keuze twee keer feedback.`,
    why: "In het verslag staan dan twee teksten die elkaar kunnen tegenspreken.",
    hint: "Voeg ze samen, of geef beide een when zodat er steeds één geldt.",
  },
  en: {
    message: ({ principle }) => `The principle “${principle}” gets feedback twice for this choice.`,
    why: "The report then holds two texts that may contradict each other.",
    hint: "Put them together, or give both a when so that one holds at a time.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
  <Feedback principle="diversity" value="-1">Het duurt lang.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust, en het duurt lang.</Feedback>
</Choice>`,
    line: 5,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
  <Feedback principle="diversity" value="-1">It takes a long time.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm, and it takes a long time.</Feedback>
</Choice>`,
    },
  },
});
