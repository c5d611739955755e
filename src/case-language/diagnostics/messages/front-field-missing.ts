import { define } from "../define.ts";

export const frontFieldMissing = define<{ field: string }>({
  severity: "error",
  nl: {
    message: ({ field }) => `Bovenaan ontbreekt “${field}”.`,
    why: "Dit staat op de pagina van de casus, of het spel heeft het nodig om te beginnen.",
    hint: ({ field }) => `Zet een regel met ${field}: bij de gegevens bovenaan.`,
  },
  en: {
    message: ({ field }) => `“${field}” is missing at the top.`,
    why: "It stands on the page of the case, or the play needs it to begin.",
    hint: ({ field }) => `Put a line with ${field}: among the details at the top.`,
  },
  example: {
    within: "front",
    failing: `summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    mended: `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    line: 0,
    en: {
      failing: `summary: A trial.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
      mended: `title: Trial
summary: A trial.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
    },
  },
});
