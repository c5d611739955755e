import { define } from "../define.ts";

export const conditionBareWord = define<{ word: string }>({
  severity: "error",
  nl: {
    message: ({ word }) => `“${word}” is op zichzelf geen voorwaarde.`,
    why: "Het verhaal weet niet of je een feit, een vlag of een meter bedoelt.",
    hint: ({ word }) => `Schrijf told(${word}), flag(${word}) of, voor een meter, ${word} >= 1.`,
  },
  en: {
    message: ({ word }) => `“${word}” is no condition by itself.`,
    why: "The story does not know whether you mean a fact, a flag or a meter.",
    hint: ({ word }) => `Write told(${word}), flag(${word}) or, for a meter, ${word} >= 1.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="zus">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="zus">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
