import { define } from "../define.ts";

export const backtick = define<{ found: string }>({
  severity: "error",
  nl: {
    message: ({ found }) => `Het teken \` maakt van ${found} computertekst.`,
    why: "Een verhaal heeft geen computertekst; de student zou het teken zelf zien.",
    hint: "Gebruik een gewoon aanhalingsteken of een apostrof.",
  },
  en: {
    message: ({ found }) => `The sign \` makes computer text of ${found}.`,
    why: "A story has no computer text; a student would see the sign itself.",
    hint: "Use an ordinary quotation mark or an apostrophe.",
  },
  example: {
    within: "scene",
    failing: "Ze typt `dag`.",
    mended: "Ze typt “dag”.",
    line: 1,
    en: {
      failing: "She types `hello`.",
      mended: "She types “hello”.",
    },
  },
});
