import { define } from "../define.ts";

export const careMapOtherLanguage = define<{ found: string; named: string }>({
  severity: "error",
  nl: {
    message: ({ found, named }) =>
      `De naam van dit bestand zegt “${named}”, en locale zegt “${found}”.`,
    why: "Spelers van de andere taal zouden de verkeerde kaart krijgen.",
    hint: ({ named }) => `Schrijf locale: ${named}, of noem het bestand naar zijn taal.`,
  },
  en: {
    message: ({ found, named }) =>
      `The name of this file says “${named}”, and locale says “${found}”.`,
    why: "Players in the other language would get the wrong map.",
    hint: ({ named }) => `Write locale: ${named}, or name the file after its language.`,
  },
  example: {
    within: "care-map-file",
    failing: `id: dorp
locale: en
region: Dorp
checked: 2026-01
entries:
  - id: wijkteam
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
    worksWith: []`,
    mended: `id: dorp
locale: nl
region: Dorp
checked: 2026-01
entries:
  - id: wijkteam
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
    worksWith: []`,
    line: 2,
    en: {
      failing: `id: village
locale: nl
region: Village
checked: 2026-01
entries:
  - id: neighbourhood-team
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
    worksWith: []`,
      mended: `id: village
locale: en
region: Village
checked: 2026-01
entries:
  - id: neighbourhood-team
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
    worksWith: []`,
    },
  },
});
