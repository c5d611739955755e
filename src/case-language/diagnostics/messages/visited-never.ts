import { define } from "../define.ts";

export const visitedNever = define<{ scene: string }>({
  severity: "error",
  nl: {
    message: ({ scene }) =>
      `Deze voorwaarde kan nooit gelden: naar scène “${scene}” leidt geen weg.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: ({ scene }) =>
      `Laat een keuze erheen leiden met to="${scene}", of vraag naar een andere scène.`,
  },
  en: {
    message: ({ scene }) => `This condition can never hold: no road leads to scene “${scene}”.`,
    why: "No student will ever get to see what hangs on it.",
    hint: ({ scene }) => `Let a choice lead there with to="${scene}", or ask about another scene.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="visited(gang)">Ze knikt.</If>',
    mended: `<Choice id="loop" move="silence" to="gang">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>

<If id="soms" when="visited(gang)">Ze knikt.</If>`,
    line: 1,
    beside: `<Scene id="gang" title="Gang">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>`,
    en: {
      failing: '<If id="sometimes" when="visited(hall)">She nods.</If>',
      mended: `<Choice id="walk" move="silence" to="hall">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>

<If id="sometimes" when="visited(hall)">She nods.</If>`,
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
