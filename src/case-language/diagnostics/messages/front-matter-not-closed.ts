import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const frontMatterNotClosed = define({
  severity: "error",
  nl: {
    message: "De gegevens bovenaan worden niet gesloten.",
    why: "Zonder einde is niet te zien waar het verhaal begint.",
    hint: "Zet een regel met alleen --- onder de gegevens.",
  },
  en: {
    message: "The details at the top are not closed.",
    why: "Without an end nobody can tell where the story begins.",
    hint: "Put a line with only --- below the details.",
  },
  example: {
    within: "file",
    failing: wholeCase.replace("\n---\n", "\n"),
    mended: wholeCase,
    line: 1,
    en: {
      failing: wholeCaseInEnglish.replace("\n---\n", "\n"),
      mended: wholeCaseInEnglish,
    },
  },
});
