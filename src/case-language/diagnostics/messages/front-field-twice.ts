import { define } from "../define.ts";

export const frontFieldTwice = define({
  severity: "error",
  nl: {
    message: "Dit gegeven staat er twee keer.",
    why: "Niemand kan zien welke van de twee geldt.",
    hint: "Laat er een staan.",
  },
  en: {
    message: "This detail stands here twice.",
    why: "Nobody can tell which of the two counts.",
    hint: "Leave one.",
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
title: Nog een proef`,
    mended: `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    line: 8,
    en: {
      failing: `title: Trial
summary: A trial.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }
title: Another trial`,
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
