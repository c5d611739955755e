import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const fileTooBig = define<{ most: number; found: number }>({
  severity: "error",
  nl: {
    message: ({ most, found }) =>
      `Dit bestand is te groot: ${found} tekens, en ${most} is het meeste.`,
    why: "Een student zou er te lang op moeten wachten.",
    hint: "Maak er twee casussen van, of haal weg wat er niet in hoort.",
  },
  en: {
    message: ({ most, found }) =>
      `This file is too big: ${found} characters, and ${most} is the most.`,
    why: "A student would have to wait for it too long.",
    hint: "Make two cases of it, or take out what does not belong in it.",
  },
  example: {
    within: "file",
    failing: "a".repeat(1_000_001),
    mended: wholeCase,
    line: 1,
    en: {
      failing: "a".repeat(1_000_001),
      mended: wholeCaseInEnglish,
    },
  },
});
