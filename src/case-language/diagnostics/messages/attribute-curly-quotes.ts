import { define } from "../define.ts";

export const attributeCurlyQuotes = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `“${attribute}” in <${tag}> heeft gekrulde aanhalingstekens.`,
    why: "Tekstverwerkers maken ze vanzelf, maar in een tag werken alleen rechte.",
    hint: 'Typ de aanhalingstekens opnieuw, als "…".',
  },
  en: {
    message: ({ tag, attribute }) => `“${attribute}” in <${tag}> has curly quotation marks.`,
    why: "Word processors make them by themselves, but in a tag only straight ones work.",
    hint: 'Type the quotation marks anew, as "…".',
  },
  example: {
    within: "scene",
    failing: "<Say who=“ada”>Dag.</Say>",
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
  },
});
