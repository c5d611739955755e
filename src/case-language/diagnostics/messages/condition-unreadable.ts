import { define } from "../define.ts";

export const conditionUnreadable = define<{ found: string }>({
  severity: "error",
  nl: {
    message: ({ found }) => `“${found}” past hier niet in een voorwaarde.`,
    why: "Een voorwaarde die niet te lezen is, laat iets zien aan niemand, of aan iedereen.",
    hint: "Een voorwaarde bestaat uit told(…), visited(…), chose(…), flag(…), mended(…), role(…), een meter met een getal, en and, or, not en haakjes.",
  },
  en: {
    message: ({ found }) => `“${found}” does not fit here in a condition.`,
    why: "A condition that cannot be read shows something to nobody, or to everybody.",
    hint: "A condition is made of told(…), visited(…), chose(…), flag(…), mended(…), role(…), a meter with a number, and and, or, not and brackets.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told(zus) en flag(belofte)">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus) and flag(belofte)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="told(zus) plus flag(belofte)">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus) and flag(belofte)">She nods.</If>',
    },
  },
});
