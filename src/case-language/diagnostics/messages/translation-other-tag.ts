import { define } from "../define.ts";

export const translationOtherTag = define<{ unit: string; tag: string }>({
  severity: "error",
  nl: {
    message: ({ unit, tag }) => `In de bron is dit een <${tag}>, geen ${unit}.`,
    why: "In elke taal is het hetzelfde verhaal: een einde blijft een einde.",
    hint: "Gebruik hier dezelfde tag als in de bron.",
  },
  en: {
    message: ({ unit, tag }) => `In the source this is a <${tag}>, not ${unit}.`,
    why: "It is the same story in every language: an ending stays an ending.",
    hint: "Use the same tag as in the source here.",
  },
  example: {
    within: "translation",
    failing: `<Ending id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
</Ending>`,
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
