import { define } from "../define.ts";

export const tagNotFinished = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> is niet af: de > ontbreekt.`,
    why: "Wat erna komt, wordt anders voor een deel van de tag gehouden.",
    hint: "Schrijf de tag af, met een > achter het laatste kenmerk.",
  },
  en: {
    message: ({ tag }) => `<${tag}> is not finished: its > is missing.`,
    why: "What follows would be taken for part of the tag.",
    hint: "Finish the tag, with a > after the last attribute.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
