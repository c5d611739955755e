import { define } from "../define.ts";

export const unknownValue = define<{
  tag: string;
  attribute: string;
  found: string;
  allowed: string;
}>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, found }) => `“${found}” kan niet bij “${attribute}” van <${tag}>.`,
    why: "Het verhaal kent alleen een vaste lijst, zodat alles wat je kiest ook te zien is.",
    hint: ({ allowed }) => `Kies uit: ${allowed}.`,
  },
  en: {
    message: ({ tag, attribute, found }) =>
      `“${found}” is not possible for “${attribute}” of <${tag}>.`,
    why: "The story knows a fixed list only, so that whatever you choose can be seen.",
    hint: ({ allowed }) => `Choose from: ${allowed}.`,
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" mood="blij">Dag.</Say>',
    mended: '<Say who="ada" mood="warm">Dag.</Say>',
    line: 1,
  },
});
