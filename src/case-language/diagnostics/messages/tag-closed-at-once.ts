import { define } from "../define.ts";

export const tagClosedAtOnce = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) =>
      `<${tag}> sluit hier meteen, met />, en verderop staat ook nog </${tag}>.`,
    why: "Wat ertussen staat, zou nergens bij horen.",
    hint: "Schrijf > in plaats van /> aan het eind van deze tag.",
  },
  en: {
    message: ({ tag }) =>
      `<${tag}> closes here at once, with />, and further on stands </${tag}> too.`,
    why: "What stands between them would belong to nothing.",
    hint: "Write > instead of /> at the end of this tag.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" />Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" />Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
