import { define } from "../define.ts";

export const tagInLine = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) =>
      `<${tag}> begint in een regel met tekst, en loopt door over meer dan één alinea.`,
    why: "Zo leest niet elk programma welke alinea’s erbij horen.",
    hint: ({ tag }) => `Zet <${tag}> en </${tag}> elk op een eigen regel.`,
  },
  en: {
    message: ({ tag }) =>
      `<${tag}> begins in a line with text and runs on over more than one paragraph.`,
    why: "Not every program can then read which paragraphs belong to it.",
    hint: ({ tag }) => `Put <${tag}> and </${tag}> each on a line of its own.`,
  },
  example: {
    within: "scene",
    failing: `<Say who="ada">Dag.

Kom erin.</Say>`,
    mended: `<Say who="ada">
Dag.

Kom erin.
</Say>`,
    line: 1,
    en: {
      failing: `<Say who="ada">Hello.

Come in.</Say>`,
      mended: `<Say who="ada">
Hello.

Come in.
</Say>`,
    },
  },
});
