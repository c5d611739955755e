import { define } from "../define.ts";

export const staleTranslation = define<{ unit: string }>({
  severity: "warning",
  nl: {
    message: ({ unit }) => `De brontekst van ${unit} is veranderd na deze vertaling.`,
    why: "Wie in deze taal speelt, leest misschien iets anders dan de anderen.",
    hint: "Vergelijk met de bron, en bevestig met case translate --accept.",
  },
  en: {
    message: ({ unit }) => `The source text of ${unit} was changed after this translation.`,
    why: "Whoever plays in this language may read something else than the others.",
    hint: "Compare it with the source, and confirm with case translate --accept.",
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="0">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`,
    mended: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`,
    line: 3,
  },
});
