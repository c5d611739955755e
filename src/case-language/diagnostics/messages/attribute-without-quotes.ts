import { define } from "../define.ts";

export const attributeWithoutQuotes = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) =>
      `De waarde van “${attribute}” in <${tag}> staat niet tussen aanhalingstekens.`,
    why: "Zonder aanhalingstekens is niet te zien waar de waarde ophoudt.",
    hint: "Zet rechte aanhalingstekens om de waarde.",
  },
  en: {
    message: ({ tag, attribute }) =>
      `The value of “${attribute}” in <${tag}> does not stand between quotation marks.`,
    why: "Without them nobody can tell where the value ends.",
    hint: "Put straight quotation marks around the value.",
  },
  example: {
    within: "scene",
    failing: "<Say who=ada>Dag.</Say>",
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
  },
});
