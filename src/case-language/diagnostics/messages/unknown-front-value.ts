import { allowedValues } from "../allowed-values.ts";
import { define } from "../define.ts";

export const unknownFrontValue = define<{
  field: string;
  found: string;
  allowed: string;
  list: string;
}>({
  severity: "error",
  nl: {
    message: ({ field, found }) => `“${found}” kan niet bij “${field}”.`,
    why: "Het spel kent alleen een vaste lijst.",
    hint: ({ allowed, list }) => `Kies uit: ${allowedValues(allowed, list, "nl")}`,
  },
  en: {
    message: ({ field, found }) => `“${found}” is not possible for “${field}”.`,
    why: "The play knows a fixed list only.",
    hint: ({ allowed, list }) => `Choose from: ${allowedValues(allowed, list, "en")}`,
  },
  example: {
    within: "front",
    failing: `title: Proef
summary: Een proef.
length: kort
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
    line: 3,
    en: {
      failing: `title: Trial
summary: A trial.
length: brief
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
