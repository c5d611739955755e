import { define } from "../define.ts";

export const unknownFlag = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen vlag “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Het verhaal onthoudt alleen vlaggen die het kent.",
    hint: ({ id }) => `Voeg <Flag id="${id}" /> toe, of gebruik een id dat er al is.`,
  },
  en: {
    message: ({ id, more }) =>
      `There is no flag “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "The story only remembers flags that it knows.",
    hint: ({ id }) => `Add <Flag id="${id}" />, or use an id that is there.`,
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde" sets="belofde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" sets="belofte">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde" sets="belofde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" sets="belofte">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
