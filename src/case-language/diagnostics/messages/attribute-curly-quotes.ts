import { define } from "../define.ts";

export const attributeCurlyQuotes = define<{ tag: string; attribute: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, more }) =>
      `“${attribute}” in <${tag}> heeft gekrulde aanhalingstekens.${more > 0 ? ` Dat is in dit bestand nog ${more} keer zo.` : ""}`,
    why: "Tekstverwerkers maken ze vanzelf, maar in een tag werken alleen rechte.",
    hint: ({ more }) =>
      `Typ de aanhalingstekens opnieuw, als "…".${more > 0 ? " In het schrijfscherm zet één knop ze allemaal recht." : ""}`,
  },
  en: {
    message: ({ tag, attribute, more }) =>
      `“${attribute}” in <${tag}> has curly quotation marks.${more > 0 ? ` In this file it is so ${more} more times.` : ""}`,
    why: "Word processors make them by themselves, but in a tag only straight ones work.",
    hint: ({ more }) =>
      `Type the quotation marks anew, as "…".${more > 0 ? " On the Write page one button straightens them all." : ""}`,
  },
  example: {
    within: "scene",
    failing: "<Say who=“ada”>Dag.</Say>",
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: "<Say who=“ada”>Hello.</Say>",
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
