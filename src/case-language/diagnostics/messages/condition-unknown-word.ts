import { define } from "../define.ts";

export const conditionUnknownWord = define<{ word: string }>({
  severity: "error",
  nl: {
    message: ({ word }) => `“${word}” is geen woord van een voorwaarde.`,
    why: "Het verhaal weet niet waarnaar het moet kijken.",
    hint: "Gebruik told, visited, chose, flag, mended of role.",
  },
  en: {
    message: ({ word }) => `“${word}” is no word of a condition.`,
    why: "The story does not know what to look at.",
    hint: "Use told, visited, chose, flag, mended or role.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="tolt(zus)">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="tolt(zus)">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
