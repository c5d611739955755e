import { define } from "../define.ts";

export const attributeWithoutQuotes = define<{ tag: string; attribute: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, more }) =>
      `De waarde van “${attribute}” in <${tag}> staat niet tussen aanhalingstekens.${more > 0 ? ` Dat is in dit bestand nog ${more} keer zo.` : ""}`,
    why: "Zonder aanhalingstekens is niet te zien waar de waarde ophoudt.",
    hint: "Zet rechte aanhalingstekens om de waarde.",
  },
  en: {
    message: ({ tag, attribute, more }) =>
      `The value of “${attribute}” in <${tag}> does not stand between quotation marks.${more > 0 ? ` In this file it is so ${more} more times.` : ""}`,
    why: "Without them nobody can tell where the value ends.",
    hint: "Put straight quotation marks around the value.",
  },
  example: {
    within: "scene",
    failing: "<Say who=ada>Dag.</Say>",
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: "<Say who=ada>Hello.</Say>",
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
