import { define } from "../define.ts";

export const attributeMissing = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `Bij <${tag}> ontbreekt “${attribute}”.`,
    why: "Zonder dat weet het verhaal niet wat het hiermee moet.",
    hint: ({ attribute }) => `Zet ${attribute}="…" in de tag.`,
  },
  en: {
    message: ({ tag, attribute }) => `<${tag}> lacks “${attribute}”.`,
    why: "Without it the story does not know what to do with this.",
    hint: ({ attribute }) => `Put ${attribute}="…" in the tag.`,
  },
  example: {
    within: "scene",
    failing: "<Say>Dag.</Say>",
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: "<Say>Hello.</Say>",
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
