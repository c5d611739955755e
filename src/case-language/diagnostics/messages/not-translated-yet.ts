import { define } from "../define.ts";

export const notTranslatedYet = define({
  severity: "warning",
  nl: {
    message: "Dit stuk wacht nog op vertaling.",
    why: "Wie in deze taal speelt, leest hier de brontekst.",
    hint: "Vertaal de tekst, en haal dan de opmerking {/* vertaal */} weg.",
  },
  en: {
    message: "This piece still waits for its translation.",
    why: "Whoever plays in this language reads the source text here.",
    hint: "Translate the text, then take the comment {/* vertaal */} away.",
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
