import { define } from "../define.ts";

export const meterNever = define<{
  meter: string;
  /** The comparison, as it was written: `> 5`. */
  asked: string;
  min: number;
  max: number;
}>({
  severity: "error",
  nl: {
    message: ({ meter, asked, min, max }) =>
      `Deze voorwaarde kan nooit gelden: er staat “${meter} ${asked}”, en “${meter}” loopt van ${min} tot en met ${max}.`,
    why: "Een meter blijft tussen zijn min en max. Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: ({ meter, min, max }) =>
      `Vraag naar een waarde van ${min} tot en met ${max}, of verander min of max in <Meter id="${meter}">.`,
  },
  en: {
    message: ({ meter, asked, min, max }) =>
      `This condition can never hold: it asks “${meter} ${asked}”, and “${meter}” goes from ${min} to ${max}.`,
    why: "A meter stays between its min and its max. No student will ever get to see what hangs on it.",
    hint: ({ meter, min, max }) =>
      `Ask for a value from ${min} to ${max}, or change the min or max in <Meter id="${meter}">.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="energie > 5">Ze knikt.</If>',
    mended: '<If id="soms" when="energie > 4">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="energie > 5">She nods.</If>',
      mended: '<If id="sometimes" when="energie > 4">She nods.</If>',
    },
  },
});
