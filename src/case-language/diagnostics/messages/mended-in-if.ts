import { define } from "../define.ts";

export const mendedInIf = define<{ what: string }>({
  severity: "error",
  nl: {
    message: ({ what }) =>
      `Een <If> kijkt bij het binnenkomen, en dan is er nog niets aangepast: mended(${what}) geldt nooit.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: ({ what }) =>
      `Zet mended bij een <Reply>, een <Feedback>, of in tells="… if mended(${what})".`,
  },
  en: {
    message: ({ what }) =>
      `An <If> looks on entering, when nothing has been adjusted yet: mended(${what}) never holds.`,
    why: "No student will ever get to see what hangs on it.",
    hint: ({ what }) =>
      `Use mended with a <Reply>, a <Feedback>, or in tells="… if mended(${what})".`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="mended(any)">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="mended(any)">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
