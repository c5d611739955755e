import { define } from "../define.ts";

export const conditionTooDeep = define<{ most: number }>({
  severity: "error",
  nl: {
    message: ({ most }) => `In deze voorwaarde zitten meer dan ${most} haakjes of not in elkaar.`,
    why: "Niemand kan nog nagaan wanneer dit geldt.",
    hint: "Schrijf hem korter, of gebruik een vlag.",
  },
  en: {
    message: ({ most }) =>
      `More than ${most} brackets or nots stand inside one another in this condition.`,
    why: "Nobody can tell any more when it holds.",
    hint: "Write it shorter, or use a flag.",
  },
  example: {
    within: "scene",
    failing: `<If id="soms" when="${"(".repeat(40)}told(zus)${")".repeat(40)}">Ze knikt.</If>`,
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: `<If id="sometimes" when="${"(".repeat(40)}told(zus)${")".repeat(40)}">She nods.</If>`,
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
