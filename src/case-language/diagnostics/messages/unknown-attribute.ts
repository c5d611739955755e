import { define } from "../define.ts";

export const unknownAttribute = define<{ tag: string; attribute: string; names: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `<${tag}> kent geen “${attribute}”.`,
    why: "Wat je ermee wilde, zou niet gebeuren.",
    hint: ({ tag, names }) =>
      names === "" ? `<${tag}> heeft geen kenmerken.` : `<${tag}> kent: ${names}.`,
  },
  en: {
    message: ({ tag, attribute }) => `<${tag}> knows no “${attribute}”.`,
    why: "What you meant by it would not happen.",
    hint: ({ tag, names }) =>
      names === "" ? `<${tag}> has no attributes.` : `<${tag}> knows: ${names}.`,
  },
  example: {
    within: "scene",
    failing: '<Say wie="ada" who="ada">Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say person="ada" who="ada">Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
