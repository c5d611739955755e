import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const sourceMissing = define({
  severity: "error",
  nl: {
    message: "Dit bestand is een vertaling, maar de bron ontbreekt.",
    why: "Een vertaling heeft alleen woorden; het verhaal zelf staat in de bron.",
    hint: "Zet de bron (nl.mdx) in dezelfde map, of haal translates weg als dit zelf de bron is.",
  },
  en: {
    message: "This file is a translation, but its source is missing.",
    why: "A translation holds words only; the story itself stands in the source.",
    hint: "Put the source (nl.mdx) in the same folder, or take translates away if this is the source itself.",
  },
  example: {
    within: "file",
    failing: wholeCase.replace("---\n", "---\ntranslates: nl\n"),
    mended: wholeCase,
    line: 2,
    en: {
      failing: wholeCaseInEnglish.replace("---\n", "---\ntranslates: nl\n"),
      mended: wholeCaseInEnglish,
    },
  },
});
