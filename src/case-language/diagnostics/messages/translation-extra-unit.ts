import { define } from "../define.ts";

export const translationExtraUnit = define<{ unit: string }>({
  severity: "error",
  nl: {
    message: ({ unit }) => `${unit} staat niet in de bron.`,
    why: "Een vertaling volgt het verhaal van de bron; dit zou niemand zien.",
    hint: "Haal het weg, of zet het eerst in de bron.",
  },
  en: {
    message: ({ unit }) => `${unit} is not in the source.`,
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
