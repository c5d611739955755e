import { define } from "../define.ts";

export const headingNotHere = define({
  severity: "error",
  nl: {
    message: "Hier staat een kop.",
    why: "In een scène breekt een kop het verhaal, en voor een schermlezer de opbouw van de pagina.",
    hint: "Haal de # weg (of de streep onder de regel), of gebruik **vet**. Koppen kunnen wel in <Notes>.",
  },
  en: {
    message: "Here stands a heading.",
    why: "In a scene a heading breaks the story and, for a screen reader, the order of the page.",
    hint: "Take the # away (or the line below), or use **bold**. Headings can stand in <Notes>.",
  },
  example: {
    within: "scene",
    failing: "## De ochtend",
    mended: "De ochtend.",
    line: 1,
    en: {
      failing: "## The morning",
      mended: "The morning.",
    },
  },
});
