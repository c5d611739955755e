import { define } from "../define.ts";

export const noLessonCut = define<{ minutes: number }>({
  severity: "warning",
  nl: {
    message: ({ minutes }) =>
      `Deze casus duurt ${minutes} minuten. Dat is te lang voor een les, en er is geen lesdeel aangewezen.`,
    why: "Een docent met twintig minuten weet niet waar te beginnen en op te houden.",
    hint: "Zet lesson-cut bovenaan, met start en ends: een deel van hooguit twintig minuten.",
  },
  en: {
    message: ({ minutes }) =>
      `This case takes ${minutes} minutes. That is too long for a lesson, and no part of it is marked for one.`,
    why: "A lecturer with twenty minutes does not know where to begin and where to stop.",
    hint: "Put lesson-cut at the top, with start and ends: a part of at most twenty minutes.",
  },
  example: {
    within: "front",
    failing: `title: Proef
summary: Een proef.
length: long
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    mended: `title: Proef
summary: Een proef.
length: long
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }
lesson-cut: { start: keuken, ends: [einde], minutes: 15 }`,
    line: 3,
    en: {
      failing: `title: Trial
summary: A trial.
length: long
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
      mended: `title: Trial
summary: A trial.
length: long
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }
lesson-cut: { start: keuken, ends: [einde], minutes: 15 }`,
    },
  },
});
