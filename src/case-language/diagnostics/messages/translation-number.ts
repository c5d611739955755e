import { define } from "../define.ts";

const translated = (pressure: number) => `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>
<Notes of="2bxccan5uyt">
Her blood pressure is ${pressure}.
</Notes>`;

export const translationNumber = define<{ unit: string; here: string; there: string }>({
  severity: "warning",
  nl: {
    message: ({ unit, here, there }) =>
      `In de bron van ${unit} staat ${there}, en in de vertaling ${here}.`,
    why: "Een bloeddruk, een datum of een bedrag dat verschilt, maakt er een ander verhaal van voor wie in deze taal speelt.",
    hint: "Kijk welk getal klopt. Is het met opzet anders, zoals bij een andere maat? Schrijf het dan in woorden, of laat dit staan.",
  },
  en: {
    message: ({ unit, here, there }) =>
      `The source of ${unit} has ${there}, and the translation ${here}.`,
    why: "A blood pressure, a date or an amount that differs makes it another story for whoever plays in this language.",
    hint: "See which number is right. Is it different on purpose, as with another measure? Then write it in words, or leave this.",
  },
  example: {
    within: "translation",
    failing: translated(104),
    mended: translated(140),
    beside: "<Notes>\nHaar bloeddruk is 140.\n</Notes>",
    line: 10,
  },
});
