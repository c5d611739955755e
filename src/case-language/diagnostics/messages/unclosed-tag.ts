import { define } from "../define.ts";

export const unclosedTag = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> wordt geopend en nergens gesloten.`,
    why: "Zonder sluittag is niet te zien waar dit ophoudt, en schuift de rest van het verhaal erin.",
    hint: ({ tag }) => `Zet </${tag}> waar dit stuk ophoudt.`,
  },
  en: {
    message: ({ tag }) => `<${tag}> is opened and never closed.`,
    why: "Without a closing tag nobody can tell where this ends, and the rest of the story slides into it.",
    hint: ({ tag }) => `Put </${tag}> where this piece ends.`,
  },
  example: {
    within: "scene",
    failing: `<Say who="ada">Dag.
`,
    mended: `<Say who="ada">Dag.</Say>
`,
    line: 1,
    en: {
      failing: `<Say who="ada">Hello.
`,
      mended: `<Say who="ada">Hello.</Say>
`,
    },
  },
});
