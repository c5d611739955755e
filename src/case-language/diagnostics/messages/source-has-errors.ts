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
    failing: `<Scene id="keuken" title="Kitchen" of="1qz9wn1c6cd">
The clock ticks.
<Choice id="blijf" of="1h2ppqt22p5">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`,
    mended: `<Scene id="keuken" title="Kitchen" of="1qz9wn1c6cd">
The clock ticks.
<Choice id="blijf" of="1h2ppqt22p5">
  You wait a moment.
  <Reply>Yes.</Reply>
  <Feedback>Things grow calm.</Feedback>
</Choice>
</Scene>`,
    line: -8,
    beside: { failing: '<Flag id="Gebeld" />', mended: "" },
  },
});
