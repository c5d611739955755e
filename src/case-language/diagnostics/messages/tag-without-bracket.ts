import { define } from "../define.ts";

export const tagWithoutBracket = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `Voor “${tag}” ontbreekt het teken <.`,
    why: "Zonder dat teken is dit gewone tekst, en ziet een student de kenmerken staan.",
    hint: ({ tag }) => `Zet < direct voor ${tag}.`,
  },
  en: {
    message: ({ tag }) => `The sign < is missing before “${tag}”.`,
    why: "Without it this is ordinary text, and a student sees the attributes.",
    hint: ({ tag }) => `Put < right before ${tag}.`,
  },
  example: {
    within: "scene",
    failing: 'Say who="ada">Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: 'Say who="ada">Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
