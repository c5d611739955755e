import { define } from "../define.ts";

export const unknownMeter = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen meter “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Het verhaal kan niet rekenen met een meter die er niet is.",
    hint: ({ id }) => `Voeg een <Meter id="${id}" … /> toe, of gebruik een id dat er al is.`,
  },
  en: {
    message: ({ id, more }) =>
      `There is no meter “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "The story cannot count with a meter that is not there.",
    hint: ({ id }) => `Add a <Meter id="${id}" … />, or use an id that is there.`,
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="energy >= 2">Ze knikt.</If>',
    mended: '<If id="soms" when="energie >= 2">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="energy >= 2">She nods.</If>',
      mended: '<If id="sometimes" when="energie >= 2">She nods.</If>',
    },
  },
});
