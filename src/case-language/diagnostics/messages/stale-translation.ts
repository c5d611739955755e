import { define } from "../define.ts";

export const staleTranslation = define<{
  unit: string;
  /** The beginning of what the source says now. */
  source: string;
  /** The beginning of what the translation says. */
  here: string;
  /** What `of` says once the translation is confirmed. */
  of: string;
}>({
  severity: "warning",
  nl: {
    message: ({ unit, source, here }) =>
      `De brontekst van ${unit} is veranderd na deze vertaling. De bron zegt nu: “${source}” De vertaling zegt: “${here}”.`,
    why: "Wie in deze taal speelt, leest misschien iets anders dan de anderen. Aan “of” is alleen te zien dát er iets veranderde, niet wat.",
    hint: "Leg beide teksten naast elkaar en pas de vertaling aan. Klopt ze? Bevestig haar dan in het schrijfscherm, of met case translate --accept.",
  },
  en: {
    message: ({ unit, source, here }) =>
      `The source text of ${unit} was changed after this translation. The source now says: “${source}” The translation says: “${here}”.`,
    why: "Whoever plays in this language may read something else than the others. “of” shows only that something changed, not what.",
    hint: "Put both texts side by side and change the translation. Is it right? Then confirm it on the Write page, or with case translate --accept.",
  },
  example: {
    within: "translation",
    failing: `<Scene id="keuken" title="Kitchen" of="0uys3xhwqmp">
The clock ticks.
<Choice id="blijf" of="0">
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
