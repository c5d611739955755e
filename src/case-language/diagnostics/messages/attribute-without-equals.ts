import { define } from "../define.ts";

export const attributeWithoutEquals = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ attribute }) => `Tussen “${attribute}” en de waarde ervan ontbreekt het teken =.`,
    why: "Zonder dat teken is niet te zien wat bij elkaar hoort.",
    hint: ({ attribute }) => `Schrijf ${attribute}="…".`,
  },
  en: {
    message: ({ attribute }) => `The sign = is missing between “${attribute}” and its value.`,
    why: "Without it nobody can tell what belongs together.",
    hint: ({ attribute }) => `Write ${attribute}="…".`,
  },
  example: {
    within: "scene",
    failing: '<Say who"ada">Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who"ada">Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
