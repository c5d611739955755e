import { define } from "../define.ts";

export const translationWithoutOf = define<{ unit: string }>({
  severity: "warning",
  nl: {
    message: ({ unit }) => `Bij ${unit} staat niet van welke brontekst dit de vertaling is.`,
    why: "Als de bron verandert, merkt niemand dat deze vertaling achterloopt.",
    hint: 'Laat case translate --accept het kenmerk of="…" invullen.',
  },
  en: {
    message: ({ unit }) => `${unit} does not say which source text it translates.`,
    why: "If the source changes, nobody notices that this translation is behind.",
    hint: 'Let case translate --accept fill in of="…".',
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf">
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
