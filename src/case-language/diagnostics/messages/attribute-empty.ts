import { define } from "../define.ts";

export const attributeEmpty = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `“${attribute}” van <${tag}> is leeg.`,
    why: "Een leeg kenmerk zegt niets; meestal is hier iets vergeten.",
    hint: "Vul het in, of laat het kenmerk weg.",
  },
  en: {
    message: ({ tag, attribute }) => `“${attribute}” of <${tag}> is empty.`,
    why: "An empty attribute says nothing; usually something was forgotten.",
    hint: "Fill it in, or leave the attribute out.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" mood="">Dag.</Say>',
    mended: '<Say who="ada" mood="warm">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" mood="">Hello.</Say>',
      mended: '<Say who="ada" mood="warm">Hello.</Say>',
    },
  },
});
