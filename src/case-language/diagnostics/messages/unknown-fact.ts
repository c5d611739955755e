import { define } from "../define.ts";

export const unknownFact = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen feit “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Wat niet bestaat, kan niemand vertellen, en niemand onthouden.",
    hint: ({ id }) => `Voeg een <Fact id="${id}" …> toe, of gebruik een id dat er al is.`,
  },
  en: {
    message: ({ id, more }) =>
      `There is no fact “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "What does not exist nobody can tell, and nobody remember.",
    hint: ({ id }) => `Add a <Fact id="${id}" …>, or use an id that is there.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="told(zuz)">Ze knikt.</If>',
    mended: '<If id="soms" when="told(zus)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="told(zuz)">She nods.</If>',
      mended: '<If id="sometimes" when="told(zus)">She nods.</If>',
    },
  },
});
