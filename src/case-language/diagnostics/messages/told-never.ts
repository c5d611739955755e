import { define } from "../define.ts";

export const toldNever = define<{ fact: string }>({
  severity: "error",
  nl: {
    message: ({ fact }) => `Deze voorwaarde kan nooit gelden: geen keuze vertelt “${fact}”.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: ({ fact }) =>
      `Laat een keuze dit vertellen met tells="${fact}", of vraag naar een ander feit.`,
  },
  en: {
    message: ({ fact }) => `This condition can never hold: no choice tells “${fact}”.`,
    why: "No student will ever get to see what hangs on it.",
    hint: ({ fact }) => `Let a choice tell it with tells="${fact}", or ask about another fact.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told(moeder)">Ze knikt.</If>',
    mended: `<Choice id="vraag" move="silence" to="here" tells="moeder">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>

<If id="soms" when="told(moeder)">Ze knikt.</If>`,
    line: 1,
    beside: '<Fact id="moeder" domain="relations" from="ada">Mijn moeder leeft nog.</Fact>',
    en: {
      failing: '<If id="sometimes" when="told(mother)">She nods.</If>',
      mended: `<Choice id="ask" move="silence" to="here" tells="mother">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>

<If id="sometimes" when="told(mother)">She nods.</If>`,
      beside: '<Fact id="mother" domain="relations" from="ada">My mother is still alive.</Fact>',
    },
  },
});
