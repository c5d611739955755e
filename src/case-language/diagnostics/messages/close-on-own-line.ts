import { define } from "../define.ts";

export const closeOnOwnLine = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> staat op een eigen regel, maar </${tag}> staat achter tekst.`,
    why: "Zo leest niet elk programma waar het stuk ophoudt.",
    hint: ({ tag }) =>
      `Zet </${tag}> ook op een eigen regel, of begin de tekst direct achter <${tag}>.`,
  },
  en: {
    message: ({ tag }) => `<${tag}> stands on a line of its own, but </${tag}> stands after text.`,
    why: "Not every program can then read where the piece ends.",
    hint: ({ tag }) =>
      `Put </${tag}> on a line of its own too, or begin the text right after <${tag}>.`,
  },
  example: {
    within: "scene",
    failing: `<Say who="ada">
Dag.</Say>`,
    mended: `<Say who="ada">
Dag.
</Say>`,
    line: 2,
    en: {
      failing: `<Say who="ada">
Hello.</Say>`,
      mended: `<Say who="ada">
Hello.
</Say>`,
    },
  },
});
