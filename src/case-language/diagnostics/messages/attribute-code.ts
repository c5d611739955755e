import { define } from "../define.ts";

export const attributeCode = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `In <${tag}> staan accolades waar tekst hoort.`,
    why: "Accolades betekenen programmacode, en een casus bevat geen code.",
    hint: 'Zet de waarde tussen rechte aanhalingstekens: naam="waarde".',
  },
  en: {
    message: ({ tag }) => `In <${tag}> stand braces where text belongs.`,
    why: "Braces mean program code, and a case holds no code.",
    hint: 'Put the value between straight quotation marks: name="value".',
  },
  example: {
    within: "scene",
    failing: "<Say who={ada}>Dag.</Say>",
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: "<Say who={ada}>Hello.</Say>",
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
