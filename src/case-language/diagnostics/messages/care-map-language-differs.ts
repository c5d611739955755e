import { define } from "../define.ts";

export const careMapLanguageDiffers = define<{ id: string; field: string; file: string }>({
  severity: "error",
  nl: {
    message: ({ field, file, id }) =>
      `${id === "" ? "Bovenaan" : `Bij “${id}”`} staat bij “${field}” iets anders dan in ${file}.`,
    why: "Alleen woorden verschillen per taal; anders zou een student in de ene taal op een andere deur stuiten.",
    hint: ({ field, file }) => `Maak “${field}” gelijk aan die in ${file}.`,
  },
  en: {
    message: ({ field, file, id }) =>
      `${id === "" ? "At the top" : `With “${id}”`}, “${field}” says something else than in ${file}.`,
    why: "Only words differ between languages; otherwise a student would meet another door in one of them.",
    hint: ({ field, file }) => `Make “${field}” the same as in ${file}.`,
  },
  example: {
    within: "care-map-translation",
    failing: `  - id: wijkteam
    name: Sociaal wijkteam
    kind: organisation
    domain: social
    for: Samen kijken wat er nodig is.
    purses: [wmo]
    pays: De gemeente.
    doors: [gp-referral]
    opens: Je loopt er binnen.
    waiting: Een week.
    may: Meedenken.
    mayNot: Beslissen voor een ander.
    worksWith: [kerk]`,
    mended: `  - id: wijkteam
    name: Sociaal wijkteam
    kind: organisation
    domain: social
    for: Samen kijken wat er nodig is.
    purses: [wmo]
    pays: De gemeente.
    doors: [open]
    opens: Je loopt er binnen.
    waiting: Een week.
    may: Meedenken.
    mayNot: Beslissen voor een ander.
    worksWith: [kerk]`,
    line: 8,
    en: {
      failing: `  - id: wijkteam
    name: Neighbourhood team
    kind: organisation
    domain: social
    for: Looking together at what is needed.
    purses: [wmo]
    pays: The municipality.
    doors: [gp-referral]
    opens: You walk in.
    waiting: A week.
    may: Thinking along.
    mayNot: Deciding for somebody else.
    worksWith: [kerk]`,
      mended: `  - id: wijkteam
    name: Neighbourhood team
    kind: organisation
    domain: social
    for: Looking together at what is needed.
    purses: [wmo]
    pays: The municipality.
    doors: [open]
    opens: You walk in.
    waiting: A week.
    may: Thinking along.
    mayNot: Deciding for somebody else.
    worksWith: [kerk]`,
    },
  },
});
