import { define } from "../define.ts";

export const flagNever = define<{ flag: string }>({
  severity: "error",
  nl: {
    message: ({ flag }) => `Deze voorwaarde kan nooit gelden: geen keuze zet de vlag “${flag}”.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: ({ flag }) => `Laat een keuze hem zetten met sets="${flag}", of haal de voorwaarde weg.`,
  },
  en: {
    message: ({ flag }) => `This condition can never hold: no choice sets the flag “${flag}”.`,
    why: "No student will ever get to see what hangs on it.",
    hint: ({ flag }) => `Let a choice set it with sets="${flag}", or take the condition away.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="flag(gebeld)">Ze knikt.</If>',
    mended: '<If id="soms" when="flag(belofte)">Ze knikt.</If>',
    line: 1,
    beside: '<Flag id="gebeld" />',
    en: {
      failing: '<If id="sometimes" when="flag(called)">She nods.</If>',
      mended: '<If id="sometimes" when="flag(belofte)">She nods.</If>',
      beside: '<Flag id="called" />',
    },
  },
});
