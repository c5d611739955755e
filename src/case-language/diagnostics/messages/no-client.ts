import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const noClient = define({
  severity: "warning",
  nl: {
    message: "Niemand in deze casus is de cliënt.",
    why: "Het spel laat zien wat de cliënt vertelde, en tekent het netwerk om de cliënt heen. Nu is er niemand om naar te luisteren.",
    hint: 'Geef een persoon role="client".',
  },
  en: {
    message: "Nobody in this case is the client.",
    why: "The play shows what the client told, and draws the network around the client. Now there is nobody to listen to.",
    hint: 'Give a person role="client".',
  },
  example: {
    within: "file",
    failing: wholeCase.replace('role="client"', 'role="near"'),
    mended: wholeCase,
    line: wholeCase.slice(0, wholeCase.indexOf("<Person")).split("\n").length,
    en: {
      failing: wholeCaseInEnglish.replace('role="client"', 'role="near"'),
      mended: wholeCaseInEnglish,
    },
  },
});
