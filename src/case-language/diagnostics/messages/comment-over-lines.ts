import { define } from "../define.ts";

export const commentOverLines = define({
  severity: "error",
  nl: {
    message: "Deze opmerking staat in een regel met tekst en loopt over meer regels.",
    why: "Andere programma’s lezen hem dan als deel van het verhaal.",
    hint: "Zet de opmerking op eigen regels, vanaf het begin van de regel.",
  },
  en: {
    message: "This comment stands in a line with text and runs over several lines.",
    why: "Other programs then read it as part of the story.",
    hint: "Put the comment on lines of its own, from the beginning of the line.",
  },
  example: {
    within: "scene",
    failing: `Ze lacht. {/* later
beter */} Dan gaat ze.`,
    mended: `Ze lacht. Dan gaat ze.

{/* later
beter */}`,
    line: 1,
    en: {
      failing: `She smiles. {/* later
better */} Then she goes.`,
      mended: `She smiles. Then she goes.

{/* later
better */}`,
    },
  },
});
