import { define } from "../define.ts";

export const choseNever = define<{ choice: string }>({
  severity: "error",
  nl: {
    message: ({ choice }) =>
      `Deze voorwaarde kan nooit gelden: naar de scène van keuze “${choice}” leidt geen weg.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: "Laat een keuze naar die scène leiden, of vraag naar een andere keuze.",
  },
  en: {
    message: ({ choice }) =>
      `This condition can never hold: no road leads to the scene of choice “${choice}”.`,
    why: "No student will ever get to see what hangs on it.",
    hint: "Let a choice lead to that scene, or ask about another choice.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="chose(gang/luister)">Ze knikt.</If>',
    mended: `<Choice id="loop" move="silence" to="gang">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>

<If id="soms" when="chose(gang/luister)">Ze knikt.</If>`,
    line: 1,
    beside: `<Scene id="gang" title="Gang">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>`,
    en: {
      failing: '<If id="sometimes" when="chose(hall/listen)">She nods.</If>',
      mended: `<Choice id="walk" move="silence" to="hall">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>

<If id="sometimes" when="chose(hall/listen)">She nods.</If>`,
      beside: `<Scene id="hall" title="Hall">
<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>`,
    },
  },
});
