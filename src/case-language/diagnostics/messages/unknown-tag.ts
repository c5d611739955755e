import { define } from "../define.ts";

export const unknownTag = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> is geen tag van een casus.`,
    why: "Wat erin staat, zou een student niet te zien krijgen.",
    hint: "Gebruik een van de tags uit het handboek, met een hoofdletter.",
  },
  en: {
    message: ({ tag }) => `<${tag}> is not a tag of a case.`,
    why: "A student would not get to see what stands in it.",
    hint: "Use one of the tags of the handbook, with a capital letter.",
  },
  example: {
    within: "scene",
    failing: '<Zegt who="ada">Dag.</Zegt>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Says who="ada">Hello.</Says>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
