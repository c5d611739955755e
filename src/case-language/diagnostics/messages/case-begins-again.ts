import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const caseBeginsAgain = define({
  severity: "error",
  nl: {
    message: "Hier begint een casus voor de tweede keer.",
    why: "Een bestand is één casus. Wat vanaf hier staat, wordt niet gelezen.",
    hint: "Is het twee keer dezelfde tekst? Houd er één: haal alles boven deze regel weg, of alles vanaf deze regel. Is het een andere casus? Geef die een eigen bestand.",
  },
  en: {
    message: "A case begins here for the second time.",
    why: "A file is one case. What stands from here on is not read.",
    hint: "Is it the same text twice? Keep one: take away everything above this line, or everything from this line on. Is it another case? Give that a file of its own.",
  },
  example: {
    within: "file",
    failing: `${wholeCase.trimEnd()}\n\n${wholeCase}`,
    mended: wholeCase,
    line: wholeCase.trimEnd().split("\n").length + 2,
    en: {
      failing: `${wholeCaseInEnglish.trimEnd()}\n\n${wholeCaseInEnglish}`,
      mended: wholeCaseInEnglish,
    },
  },
});
