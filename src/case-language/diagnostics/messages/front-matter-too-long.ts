import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const frontMatterTooLong = define<{ most: number }>({
  severity: "error",
  nl: {
    message: "De gegevens bovenaan zijn te lang.",
    why: "Op de pagina van de casus past een samenvatting, geen verhaal.",
    hint: ({ most }) => `Houd ze onder de ${most} tekens, en zet de rest in <Notes>.`,
  },
  en: {
    message: "The details at the top are too long.",
    why: "The page of the case holds a summary, not a story.",
    hint: ({ most }) => `Keep them below ${most} characters, and put the rest in <Notes>.`,
  },
  example: {
    within: "file",
    failing: wholeCase.replace("title: Proef", `title: Proef${" proef".repeat(4_000)}`),
    mended: wholeCase,
    line: 1,
    en: {
      failing: wholeCaseInEnglish.replace("title: Trial", `title: Trial${" trial".repeat(4_000)}`),
      mended: wholeCaseInEnglish,
    },
  },
});
