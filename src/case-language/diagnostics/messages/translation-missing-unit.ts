import { define } from "../define.ts";

export const translationMissingUnit = define<{ unit: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ unit, more }) =>
      more > 0
        ? `De vertaling van ${unit} ontbreekt, en die van nog ${more} stukken.`
        : `De vertaling van ${unit} ontbreekt.`,
    why: "Wie in deze taal speelt, zou hier niets te lezen hebben.",
    hint: "Voeg toe wat ontbreekt. In het schrijfscherm zet de knop Vul aan wat ontbreekt de brontekst op zijn plek; op de opdrachtregel doet case translate dat.",
  },
  en: {
    message: ({ unit, more }) =>
      more > 0
        ? `The translation of ${unit} is missing, and of ${more} more pieces.`
        : `The translation of ${unit} is missing.`,
    why: "Whoever plays in this language would have nothing to read here.",
    hint: "Add what is missing. On the Write page the button Add what is missing puts the source text in its place; on a terminal case translate does.",
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
</Scene>`,
    mended: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`,
    line: 1,
  },
});
