import { define } from "../define.ts";

export const conditionNeedsArgument = define<{ word: string }>({
  severity: "error",
  nl: {
    message: ({ word }) => `Bij “${word}” hoort iets tussen haakjes.`,
    why: "Zonder dat weet het verhaal niet waarnaar het kijkt.",
    hint: ({ word }) => `Schrijf ${word}(…), met een id erin.`,
  },
  en: {
    message: ({ word }) => `“${word}” needs something between brackets.`,
    why: "Without it the story does not know what to look at.",
    hint: ({ word }) => `Write ${word}(…), with an id in it.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="told">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
