import { define } from "../define.ts";

export const unknownFrontField = define<{ field: string; names: string }>({
  severity: "error",
  nl: {
    message: ({ field }) => `“${field}” is geen gegeven van een casus.`,
    why: "Wat je ermee wilde, zou niet gebeuren.",
    hint: ({ names }) => `Gebruik een van: ${names}.`,
  },
  en: {
    message: ({ field }) => `“${field}” is no detail of a case.`,
    why: "What you meant by it would not happen.",
    hint: ({ names }) => `Use one of: ${names}.`,
  },
  example: {
    within: "front",
    failing: `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }
mintues: 15`,
    mended: `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }
minutes: 15`,
    line: 8,
    en: {
      failing: `title: Trial
summary: A trial.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }
mintues: 15`,
      mended: `title: Trial
summary: A trial.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }
minutes: 15`,
    },
  },
});
