import { define } from "../define.ts";

export const tooDeep = define<{ most: number }>({
  severity: "error",
  nl: {
    message: ({ most }) => `Hier zit meer dan ${most} keer iets in iets anders.`,
    why: "Zo diep kan niemand een verhaal nog volgen, en de computer ook niet.",
    hint: "Haal er lagen uit: zet voorwaarden samen met and.",
  },
  en: {
    message: ({ most }) => `Here more than ${most} things stand inside one another.`,
    why: "Nobody can follow a story that deep, and neither can the computer.",
    hint: "Take layers out: put conditions together with and.",
  },
  example: {
    within: "scene",
    failing: '<If id="a" when="flag(belofte)">\n'.repeat(64),
    mended: '<If id="a" when="flag(belofte)">Ze knikt.</If>',
    line: 64,
    en: {
      failing: '<If id="a" when="flag(belofte)">\n'.repeat(64),
      mended: '<If id="a" when="flag(belofte)">She nods.</If>',
    },
  },
});
