import { define } from "../define.ts";

export const unknownPerson = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen persoon “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "De student zou niet weten wie hier spreekt.",
    hint: ({ id }) => `Voeg een <Person id="${id}" … /> toe, of gebruik een id dat er al is.`,
  },
  en: {
    message: ({ id, more }) =>
      `There is no person “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "A student would not know who speaks here.",
    hint: ({ id }) => `Add a <Person id="${id}" … />, or use an id that is there.`,
  },
  example: {
    within: "scene",
    failing: '<Say who="adda">Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="adda">Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
