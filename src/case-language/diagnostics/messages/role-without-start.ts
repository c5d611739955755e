import { define } from "../define.ts";
import { roleName } from "../role-name.ts";

export const roleWithoutStart = define<{ role: string; field: string }>({
  severity: "error",
  nl: {
    message: ({ role, field }) =>
      `Voor ${roleName(role, "nl")} staat er geen eerste scène bij ${field}.`,
    why: "Wie zo speelt, kan niet beginnen.",
    hint: ({ role, field }) =>
      `Zet ${role}: en het id van een scène bij ${field}, of één scène voor iedereen.`,
  },
  en: {
    message: ({ role, field }) => `${field} names no first scene for ${roleName(role, "en")}.`,
    why: "Whoever plays so cannot begin.",
    hint: ({ role, field }) =>
      `Put ${role}: and the id of a scene at ${field}, or one scene for everybody.`,
  },
  example: {
    within: "front",
    failing: `title: Proef
summary: Een proef.
length: short
roles: [nursing, social-work]
start: { nursing: keuken, social-work: keuken }
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    mended: `title: Proef
summary: Een proef.
length: short
roles: [nursing, social-work]
start: { nursing: keuken, social-work: keuken, pair: keuken }
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    line: 5,
    en: {
      failing: `title: Trial
summary: A trial.
length: short
roles: [nursing, social-work]
start: { nursing: keuken, social-work: keuken }
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
      mended: `title: Trial
summary: A trial.
length: short
roles: [nursing, social-work]
start: { nursing: keuken, social-work: keuken, pair: keuken }
good-life: Cooking for myself.
lived-experience: { by: Wim, date: 2026-01-01, changed: Nothing. }`,
    },
  },
});
