import { define } from "../define.ts";

export const meterNever = define<{ meter: string; value: number }>({
  severity: "error",
  nl: {
    message: ({ meter }) => `Deze voorwaarde kan nooit gelden: “${meter}” komt daar niet.`,
    why: "Een meter blijft tussen zijn min en max. Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: "Kies een getal tussen min en max van deze meter.",
  },
  en: {
    message: ({ meter }) => `This condition can never hold: “${meter}” does not get there.`,
    why: "A meter stays between its min and its max. No student will ever get to see what hangs on it.",
    hint: "Choose a number between the min and the max of this meter.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="energie > 5">Ze knikt.</If>',
    mended: '<If id="soms" when="energie > 4">Ze knikt.</If>',
    line: 1,
  },
});
