import { define } from "../define.ts";

export const closingTagWithoutSlash = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `Dit lijkt het einde van <${tag}>, maar de schuine streep ontbreekt.`,
    why: "Zo begint er een nieuw stuk in plaats van dat dit ophoudt.",
    hint: ({ tag }) => `Schrijf </${tag}>.`,
  },
  en: {
    message: ({ tag }) => `This looks like the end of <${tag}>, but its slash is missing.`,
    why: "So a new piece begins instead of this one ending.",
    hint: ({ tag }) => `Write </${tag}>.`,
  },
  example: {
    within: "scene",
    failing: '<Say who="ada">Dag.<Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada">Hello.<Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
