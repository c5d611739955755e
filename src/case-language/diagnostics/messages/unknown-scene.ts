import { define } from "../define.ts";

export const unknownScene = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen scène “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Het verhaal kan niet beginnen in, of kijken naar, een scène die er niet is.",
    hint: "Gebruik het id van een <Scene> of <Ending>.",
  },
  en: {
    message: ({ id, more }) =>
      `There is no scene “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "The story cannot begin in, or look at, a scene that is not there.",
    hint: "Use the id of a <Scene> or an <Ending>.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="visited(keukn)">Ze knikt.</If>',
    mended: '<If id="soms" when="visited(keuken)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="visited(keukn)">She nods.</If>',
      mended: '<If id="sometimes" when="visited(keuken)">She nods.</If>',
    },
  },
});
