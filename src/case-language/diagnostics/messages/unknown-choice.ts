import { define } from "../define.ts";

export const unknownChoice = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen keuze “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Een voorwaarde die naar een onbekende keuze kijkt, geldt nooit.",
    hint: "Schrijf de scène en de keuze: chose(scene/keuze).",
  },
  en: {
    message: ({ id, more }) =>
      `There is no choice “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "A condition that looks at an unknown choice never holds.",
    hint: "Write the scene and the choice: chose(scene/choice).",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="chose(blijf)">Ze knikt.</If>',
    mended: '<If id="soms" when="chose(keuken/blijf)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="chose(blijf)">She nods.</If>',
      mended: '<If id="sometimes" when="chose(keuken/blijf)">She nods.</If>',
    },
  },
});
