import { define } from "../define.ts";

export const attributeWithoutValue = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `Achter “${attribute}” in <${tag}> staat geen waarde.`,
    why: "Zonder waarde is niet te zien wat je bedoelt.",
    hint: ({ attribute }) => `Schrijf ${attribute}="…".`,
  },
  en: {
    message: ({ tag, attribute }) => `“${attribute}” in <${tag}> has no value.`,
    why: "Without a value nobody can tell what you mean.",
    hint: ({ attribute }) => `Write ${attribute}="…".`,
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" mood>Dag.</Say>',
    mended: '<Say who="ada" mood="warm">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" mood>Hello.</Say>',
      mended: '<Say who="ada" mood="warm">Hello.</Say>',
    },
  },
});
