import { define } from "../define.ts";

export const frontMatterUnreadable = define({
  severity: "error",
  nl: {
    message: "De gegevens bovenaan zijn hier niet te lezen.",
    why: "Zonder deze gegevens kan niemand de casus spelen.",
    hint: "Kijk of elke regel naam: waarde is, of haakjes en aanhalingstekens gesloten zijn, en of een waarde met een dubbelepunt tussen aanhalingstekens staat.",
  },
  en: {
    message: "The details at the top cannot be read here.",
    why: "Without them nobody can play the case.",
    hint: "See whether every line is name: value, whether brackets and quotation marks are closed, and whether a value with a colon stands between quotation marks.",
  },
  example: {
    within: "front",
    failing: `title: Proef
summary: Een proef: met een dubbelepunt.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    mended: `title: Proef
summary: "Een proef: met een dubbelepunt."
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    line: 2,
    en: {
      failing: `title: Trial
summary: A trial: with a colon.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
      mended: `title: Trial
summary: "A trial: with a colon."
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
    },
  },
});
