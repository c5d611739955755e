import { define } from "../define.ts";

export const headingTooHigh = define({
  severity: "error",
  nl: {
    message: "Deze kop is even groot als de titel van de pagina.",
    why: "De opbouw van de pagina klopt dan niet meer voor wie hem laat voorlezen.",
    hint: "Begin koppen met ## of meer.",
  },
  en: {
    message: "This heading is as big as the title of the page.",
    why: "The order of the page is then wrong for those who have it read aloud.",
    hint: "Begin headings with ## or more.",
  },
  example: {
    within: "top",
    failing: `<Notes>
# Bron

Alles is verzonnen.
</Notes>`,
    mended: `<Notes>
## Bron

Alles is verzonnen.
</Notes>`,
    line: 2,
    en: {
      failing: `<Notes>
# Source

All of it is made up.
</Notes>`,
      mended: `<Notes>
## Source

All of it is made up.
</Notes>`,
    },
  },
});
