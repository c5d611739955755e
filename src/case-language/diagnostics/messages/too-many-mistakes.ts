import { define } from "../define.ts";

export const tooManyMistakes = define<{ most: number }>({
  severity: "error",
  nl: {
    message: ({ most }) =>
      `Er staan meer dan ${most} fouten in dit bestand; verder is er niet gekeken.`,
    why: "Zo speelt niemand deze casus, en zo’n lange lijst helpt je niet verder.",
    hint: "Kijk of dit wel een casus is, en niet een document uit een ander programma. Herstel de bovenste fouten en kijk opnieuw: vaak is het telkens dezelfde.",
  },
  en: {
    message: ({ most }) =>
      `There are more than ${most} mistakes in this file; nothing further was read.`,
    why: "Nobody can play the case like this, and a list that long does not help you on.",
    hint: "See whether this is a case, and not a document from another program. Mend the first ones and look again: often it is the same one every time.",
  },
  example: {
    within: "scene",
    failing: "De klok {tikt}.\n\n".repeat(1_001),
    mended: "De klok tikt.",
    line: 2_001,
    among: true,
    en: {
      failing: "The clock {ticks}.\n\n".repeat(1_001),
      mended: "The clock ticks.",
    },
  },
});
