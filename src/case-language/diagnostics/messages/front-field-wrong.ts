import { define } from "../define.ts";

const expectedNames: Record<"nl" | "en", Record<string, string>> = {
  nl: {
    text: "tekst",
    "one-of": "één woord",
    list: "een lijst",
    texts: "een lijst",
    refs: "een lijst",
    "some-of": "een lijst",
    minutes: "een heel aantal minuten",
    scenes: "een scène, of een scène per rol",
    group: "een groepje gegevens",
    plain: "gewone tekst, zonder & of *",
  },
  en: {
    text: "text",
    "one-of": "one word",
    list: "a list",
    texts: "a list",
    refs: "a list",
    "some-of": "a list",
    minutes: "a whole number of minutes",
    scenes: "a scene, or a scene for each role",
    group: "a small group of details",
    plain: "plain text, without & or *",
  },
};

const examples: Record<string, string> = {
  text: "…: een paar woorden",
  "one-of": "…: woord",
  list: "…: [een, twee]",
  texts: "…: [een, twee]",
  refs: "…: [een, twee]",
  "some-of": "…: [een, twee]",
  minutes: "…: 15",
  scenes: "…: { nursing: a, social-work: b, pair: b }",
  group: "…: { naam: waarde }",
};

export const frontFieldWrong = define<{ field: string; expected: string }>({
  severity: "error",
  nl: {
    message: ({ field, expected }) =>
      `Bij “${field}” hoort ${expectedNames.nl[expected] ?? "iets anders"}.`,
    why: "Zo is het niet te lezen, en mist de casus dit gegeven.",
    hint: ({ field, expected }) =>
      `Schrijf bijvoorbeeld ${examples[expected]?.replace("…", field) ?? field}.`,
  },
  en: {
    message: ({ field, expected }) =>
      `“${field}” needs ${expectedNames.en[expected] ?? "something else"}.`,
    why: "It cannot be read as it is, and the case lacks this detail.",
    hint: ({ field, expected }) =>
      `Write for instance ${examples[expected]?.replace("…", field) ?? field}.`,
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
minutes: een kwartier`,
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
minutes: a quarter of an hour`,
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
