import { allowedValues } from "../allowed-values.ts";
import { define } from "../define.ts";

export const unknownValue = define<{
  tag: string;
  attribute: string;
  found: string;
  allowed: string;
  /** The name of the list; empty for one without words. */
  list: string;
}>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, found }) => `“${found}” kan niet bij “${attribute}” van <${tag}>.`,
    why: "Het verhaal kent alleen een vaste lijst, zodat alles wat je kiest ook te zien is.",
    hint: ({ allowed, list }) => `Kies uit: ${allowedValues(allowed, list, "nl")}`,
  },
  en: {
    message: ({ tag, attribute, found }) =>
      `“${found}” is not possible for “${attribute}” of <${tag}>.`,
    why: "The story knows a fixed list only, so that whatever you choose can be seen.",
    hint: ({ allowed, list }) => `Choose from: ${allowedValues(allowed, list, "en")}`,
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" mood="blij">Dag.</Say>',
    mended: '<Say who="ada" mood="warm">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" mood="happy">Hello.</Say>',
      mended: '<Say who="ada" mood="warm">Hello.</Say>',
    },
  },
});
