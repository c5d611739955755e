import { define } from "../define.ts";

export const translationMissingUnit = define<{ unit: string }>({
  severity: "error",
  nl: {
    message: ({ unit }) => `De vertaling van ${unit} ontbreekt.`,
    why: "Wie in deze taal speelt, zou hier niets te lezen hebben.",
    hint: "Voeg hem toe. Met case translate komt de brontekst er vanzelf bij te staan.",
  },
  en: {
    message: ({ unit }) => `The translation of ${unit} is missing.`,
    why: "Whoever plays in this language would have nothing to read here.",
    hint: "Add it. With case translate the source text appears by itself.",
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
