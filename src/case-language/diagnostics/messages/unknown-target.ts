import { define } from "../define.ts";

export const unknownTarget = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Deze keuze leidt naar “${id}”, en die scène is er niet.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Wie dit kiest, staat voor een dichte deur.",
    hint: "Gebruik het id van een <Scene> of <Ending>, of here om in deze scène te blijven.",
  },
  en: {
    message: ({ id, more }) =>
      `This choice leads to “${id}”, and there is no such scene.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "Whoever chooses this faces a closed door.",
    hint: "Use the id of a <Scene> or an <Ending>, or here to stay in this scene.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="ende">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    en: {
      failing: `<Choice id="listen" move="silence" to="ende">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
