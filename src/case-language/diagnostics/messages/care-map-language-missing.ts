import { define } from "../define.ts";

export const careMapLanguageMissing = define<{ id: string; file: string }>({
  severity: "error",
  nl: {
    message: ({ file, id }) => `“${id}” staat in ${file} en ontbreekt hier.`,
    why: "Wie in deze taal speelt, vindt dan niemand waar een casus naar wijst.",
    hint: ({ id }) => `Voeg “${id}” ook hier toe, in deze taal.`,
  },
  en: {
    message: ({ file, id }) => `“${id}” stands in ${file} and is missing here.`,
    why: "Whoever plays in this language finds nobody where a case points.",
    hint: ({ id }) => `Add “${id}” here too, in this language.`,
  },
  example: {
    within: "care-map-file",
    failing: `id: dorp
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
    worksWith: []
  - id: huisarts
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
    line: 1,
    beside: `id: dorp
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
    worksWith: []
  - id: huisarts
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
    en: {
      failing: `id: dorp
locale: en
region: Village
checked: 2026-01
entries:
  - id: wijkteam
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
      mended: `id: dorp
locale: en
region: Village
checked: 2026-01
entries:
  - id: wijkteam
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
    worksWith: []
  - id: huisarts
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
