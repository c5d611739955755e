import { define } from "../define.ts";

export const noLivedExperience = define({
  severity: "warning",
  nl: {
    message: "Nog niemand met eigen ervaring heeft deze casus gelezen.",
    why: "Wie het zelf meemaakte, ziet wat niet klopt of pijn doet. Tot die tijd staat dit op de pagina van de casus.",
    hint: "Vraag een ervaringsdeskundige, en zet lived-experience bovenaan met by, date en changed.",
  },
  en: {
    message: "Nobody with lived experience has read this case yet.",
    why: "Somebody who went through it sees what is wrong, or hurts. Until then the page of the case says so.",
    hint: "Ask an experience expert, and put lived-experience at the top with by, date and changed.",
  },
  example: {
    within: "front",
    failing: `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.`,
    mended: `title: Proef
summary: Een proef.
length: short
roles: [nursing]
start: keuken
good-life: Zelf koken.
lived-experience: { by: Wim, date: 2026-01-01, changed: Niets. }`,
    line: 0,
    en: {
      failing: `title: Trial
summary: A trial.
length: short
roles: [nursing]
start: keuken
good-life: Cooking for myself.`,
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
