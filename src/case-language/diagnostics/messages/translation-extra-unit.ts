import { define } from "../define.ts";

export const translationExtraUnit = define<{ unit: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ unit, more }) =>
      `${unit} staat niet in de bron.${more > 0 ? ` Dat geldt voor nog ${more} stukken van deze vertaling.` : ""}`,
    why: "Een vertaling volgt het verhaal van de bron; dit zou niemand zien.",
    hint: "Haal het weg, of zet het eerst in de bron.",
  },
  en: {
    message: ({ unit, more }) =>
      `${unit} is not in the source.${more > 0 ? ` The same goes for ${more} more pieces of this translation.` : ""}`,
    why: "A translation follows the story of its source; nobody would see this.",
    hint: "Take it away, or put it in the source first.",
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
<Choice id="weg" of="28xgux4f7x8">
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
    line: 8,
  },
});
