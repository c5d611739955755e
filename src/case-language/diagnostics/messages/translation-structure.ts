import { define } from "../define.ts";

export const translationStructure = define<{
  unit: string;
  tag: string;
  here: number;
  there: number;
}>({
  severity: "error",
  nl: {
    message: ({ unit, tag, here, there }) =>
      `${unit} heeft hier ${here} × <${tag}>, en in de bron ${there}.`,
    why: "Een reactie of feedback hoort bij die in de bron, op volgorde. Nu zou een student de verkeerde lezen.",
    hint: "Vertaal ze allemaal, in dezelfde volgorde als in de bron.",
  },
  en: {
    message: ({ unit, tag, here, there }) =>
      `${unit} has ${here} × <${tag}> here, and ${there} in the source.`,
    why: "A reply or feedback belongs to the one in the source, in order. Now a student would read the wrong one.",
    hint: "Translate all of them, in the same order as in the source.",
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="28xgux4f7x8">
  You wait a moment.
  <Reply>Yes.</Reply>
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
