import { define } from "../define.ts";

export const commentNotClosed = define({
  severity: "error",
  nl: {
    message: "Deze opmerking wordt niet gesloten.",
    why: "Alles wat erna komt, kan dan wegvallen uit het verhaal.",
    hint: "Sluit een opmerking met */}.",
  },
  en: {
    message: "This comment is not closed.",
    why: "Everything after it may then fall out of the story.",
    hint: "Close a comment with */}.",
  },
  example: {
    within: "scene",
    failing: "{/* later uitwerken",
    mended: "{/* later uitwerken */}",
    line: 1,
    en: {
      failing: "{/* work this out later",
      mended: "{/* work this out later */}",
    },
  },
});
