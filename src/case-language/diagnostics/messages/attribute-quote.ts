import { define } from "../define.ts";

export const attributeQuote = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) =>
      `De waarde van “${attribute}” in <${tag}> mist een aanhalingsteken.`,
    why: "Wat erna komt, wordt anders voor een deel van de waarde gehouden.",
    hint: 'Zet een " aan het begin en aan het eind van de waarde.',
  },
  en: {
    message: ({ tag, attribute }) =>
      `The value of “${attribute}” in <${tag}> lacks a quotation mark.`,
    why: "What follows would be taken for part of the value.",
    hint: 'Put a " at the beginning and at the end of the value.',
  },
  example: {
    within: "scene",
    failing: `<Say who="ada>Dag.</Say>

<Say who="ada">Kom.</Say>`,
    mended: `<Say who="ada">Dag.</Say>

<Say who="ada">Kom.</Say>`,
    line: 1,
    en: {
      failing: `<Say who="ada>Hello.</Say>

<Say who="ada">Come in.</Say>`,
      mended: `<Say who="ada">Hello.</Say>

<Say who="ada">Come in.</Say>`,
    },
  },
});
