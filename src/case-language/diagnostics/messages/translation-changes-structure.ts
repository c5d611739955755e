import { define } from "../define.ts";

export const translationChangesStructure = define<{ tag: string; attribute: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute }) => `“${attribute}” van <${tag}> is hier anders dan in de bron.`,
    why: "In elke taal is het hetzelfde verhaal; alleen de woorden verschillen.",
    hint: ({ attribute }) => `Haal “${attribute}” hier weg: het komt uit de bron.`,
  },
  en: {
    message: ({ tag, attribute }) => `“${attribute}” of <${tag}> differs from the source here.`,
    why: "It is the same story in every language; only the words differ.",
    hint: ({ attribute }) => `Take “${attribute}” away here: it comes from the source.`,
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" to="keuken" of="28xgux4f7x8">
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
