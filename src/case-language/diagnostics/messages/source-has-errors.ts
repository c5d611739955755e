import { define } from "../define.ts";

export const sourceHasErrors = define<{ file: string }>({
  severity: "error",
  nl: {
    message: ({ file }) => `In de bron, ${file}, staan nog fouten.`,
    why: "Een vertaling kan niet gespeeld worden zolang de bron niet klopt.",
    hint: "Herstel eerst de bron.",
  },
  en: {
    message: ({ file }) => `The source, ${file}, still has errors.`,
    why: "A translation cannot be played as long as its source is not right.",
    hint: "Mend the source first.",
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
</Scene>`,
    mended: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`,
    line: -7,
    beside: { failing: '<Flag id="Gebeld" />', mended: "" },
  },
});
