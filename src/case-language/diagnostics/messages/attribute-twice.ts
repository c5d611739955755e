import { define } from "../define.ts";

export const attributeTwice = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `“${attribute}” staat twee keer in <${tag}>.`,
    why: "Niemand kan zien welke van de twee geldt.",
    hint: "Laat er een staan. Meer dan één woord kan vaak in hetzelfde kenmerk.",
  },
  en: {
    message: ({ tag, attribute }) => `“${attribute}” stands in <${tag}> twice.`,
    why: "Nobody can tell which of the two counts.",
    hint: "Leave one. Several words can often stand in one attribute.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" who="ada">Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" who="ada">Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
