import { define } from "../define.ts";

export const tagNotHere = define<{ tag: string; parent: string; parents: string }>({
  severity: "error",
  nl: {
    message: ({ tag, parent }) =>
      parent === ""
        ? `<${tag}> kan niet los in de casus staan.`
        : `<${tag}> kan niet in <${parent}> staan.`,
    why: "Op deze plek weet het verhaal niet wanneer het dit moet laten zien.",
    hint: ({ parents }) =>
      parents === ""
        ? "Zet deze tag los, buiten elke andere tag."
        : `Deze tag staat in ${parents}.`,
  },
  en: {
    message: ({ tag, parent }) =>
      parent === ""
        ? `<${tag}> cannot stand by itself in a case.`
        : `<${tag}> cannot stand in <${parent}>.`,
    why: "In this place the story does not know when to show it.",
    hint: ({ parents }) =>
      parents === ""
        ? "Put this tag by itself, outside every other tag."
        : `This tag stands in ${parents}.`,
  },
  example: {
    within: "top",
    failing: '<Reply who="ada">Dag.</Reply>',
    mended: "",
    line: 1,
    en: {
      failing: '<Reply who="ada">Hello.</Reply>',
      mended: "",
    },
  },
});
