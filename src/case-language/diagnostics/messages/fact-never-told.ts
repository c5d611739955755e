import { define } from "../define.ts";

export const factNeverTold = define<{ fact: string }>({
  severity: "warning",
  nl: {
    message: ({ fact }) => `Geen enkele keuze vertelt “${fact}”.`,
    why: "Geen student krijgt het ooit te horen.",
    hint: ({ fact }) => `Laat een keuze het vertellen met tells="${fact}", of haal het feit weg.`,
  },
  en: {
    message: ({ fact }) => `No choice tells “${fact}”.`,
    why: "No student will ever hear it.",
    hint: ({ fact }) => `Let a choice tell it with tells="${fact}", or take the fact away.`,
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" tells="moeder">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: -1,
    beside: '<Fact id="moeder" domain="relations" from="ada">Mijn moeder leeft nog.</Fact>',
    en: {
      failing: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" tells="mother">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      beside: '<Fact id="mother" domain="relations" from="ada">My mother is still alive.</Fact>',
    },
  },
});
