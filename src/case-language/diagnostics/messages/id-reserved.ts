import { define } from "../define.ts";

export const idReserved = define<{ id: string }>({
  severity: "error",
  nl: {
    message: ({ id }) => `“${id}” betekent al iets en kan geen id zijn.`,
    why: 'Een keuze met to="here" houdt de scène gaande; een ding met die naam zou nooit gevonden worden.',
    hint: "Kies een andere naam.",
  },
  en: {
    message: ({ id }) => `“${id}” has a meaning already and cannot be an id.`,
    why: 'A choice with to="here" keeps its scene going; a thing of that name would never be found.',
    hint: "Choose another name.",
  },
  example: {
    within: "top",
    failing: '<Flag id="here" />',
    mended: '<Flag id="hier" />',
    line: 1,
    en: {
      failing: '<Flag id="here" />',
      mended: '<Flag id="right-here" />',
    },
  },
});
