import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const frontMatterMissing = define({
  severity: "error",
  nl: {
    message: "Bovenaan dit bestand staan geen gegevens van de casus.",
    why: "Zonder titel, rollen en begin kan niemand de casus spelen.",
    hint: "Begin het bestand met een regel met ---, dan title: en de rest, en weer een regel met ---. Daarboven staat niets, ook geen lege regel. Een lange streep (—) uit een tekstverwerker telt niet.",
  },
  en: {
    message: "This file has no details of the case at its top.",
    why: "Without title, roles and start nobody can play the case.",
    hint: "Begin the file with a line of ---, then title: and the rest, and a line of --- again. Nothing stands above it, not even an empty line. A long dash (—) of a word processor does not count.",
  },
  example: {
    within: "file",
    failing: wholeCase.slice(wholeCase.indexOf("<Person")),
    mended: wholeCase,
    line: 1,
    en: {
      failing: wholeCaseInEnglish.slice(wholeCaseInEnglish.indexOf("<Person")),
      mended: wholeCaseInEnglish,
    },
  },
});
