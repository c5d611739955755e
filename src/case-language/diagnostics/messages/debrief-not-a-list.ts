import { define } from "../define.ts";

export const debriefNotAList = define({
  severity: "error",
  nl: {
    message: "In <Debrief> staat tekst die geen vraag in een lijst is.",
    why: "De docent krijgt in de les alleen de lijst te zien.",
    hint: "Begin elke vraag op een eigen regel met een koppelteken en een spatie: - Wat raakte je? Een bolletje (•) of lange streep (–) uit een tekstverwerker telt niet.",
  },
  en: {
    message: "In <Debrief> stands text that is no question in a list.",
    why: "In class the lecturer only gets to see the list.",
    hint: "Begin every question on a line of its own with a hyphen and a space: - What touched you? A bullet (•) or long dash (–) of a word processor does not count.",
  },
  example: {
    within: "top",
    failing: `<Debrief phase="story">
Wat gebeurde er?
</Debrief>`,
    mended: `<Debrief phase="story">
- Wat gebeurde er?
</Debrief>`,
    line: 2,
    en: {
      failing: `<Debrief phase="story">
What happened?
</Debrief>`,
      mended: `<Debrief phase="story">
- What happened?
</Debrief>`,
    },
  },
});
