import { define } from "../define.ts";

export const htmlComment = define({
  severity: "error",
  nl: {
    message: "<!-- … --> is een opmerking in HTML.",
    why: "In een casus zou die zichtbaar worden of de rest verstoren.",
    hint: "Schrijf een opmerking als {/* … */}.",
  },
  en: {
    message: "<!-- … --> is a comment in HTML.",
    why: "In a case it would be seen, or spoil the rest.",
    hint: "Write a comment as {/* … */}.",
  },
  example: {
    within: "scene",
    failing: `<!-- later -->

Ze lacht.`,
    mended: `{/* later */}

Ze lacht.`,
    line: 1,
    en: {
      failing: `<!-- later -->

She smiles.`,
      mended: `{/* later */}

She smiles.`,
    },
  },
});
