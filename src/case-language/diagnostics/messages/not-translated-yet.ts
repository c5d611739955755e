import { FRONT_TODO_MARK, TODO_MARK } from "../../parse/waiting-marks.ts";
import { define } from "../define.ts";

const markOf = (unit: string) => (unit.startsWith("<") ? TODO_MARK : FRONT_TODO_MARK);

export const notTranslatedYet = define<{ unit: string }>({
  severity: "warning",
  nl: {
    message: ({ unit }) => `${unit} wacht nog op vertaling.`,
    why: "Wie in deze taal speelt, leest hier de brontekst.",
    hint: ({ unit }) =>
      `Zet de tekst in de andere taal, en haal dan het teken ${markOf(unit)} weg. In het schrijfscherm doet een knop dat laatste.`,
  },
  en: {
    message: ({ unit }) => `${unit} still waits for its translation.`,
    why: "Whoever plays in this language reads the source text here.",
    hint: ({ unit }) =>
      `Put the text into the other language, then take the mark ${markOf(unit)} away. On the Write page a button does the latter.`,
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
{/* vertaal */}

De klok tikt.
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
    line: 2,
  },
});
