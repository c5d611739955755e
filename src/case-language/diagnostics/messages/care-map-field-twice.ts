import { define } from "../define.ts";

export const careMapFieldTwice = define({
  severity: "error",
  nl: {
    message: "Dit staat twee keer bij hetzelfde.",
    why: "Van de twee kan er maar één gelden, en wie meeleest weet niet welke.",
    hint: "Haal een van beide weg.",
  },
  en: {
    message: "This stands twice with the same thing.",
    why: "Only one of the two can hold, and whoever reads along does not know which.",
    hint: "Take one of the two away.",
  },
  example: {
    within: "care-map",
    failing: `  - id: wijkteam
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
    worksWith: [kerk]
    waiting: Een maand.`,
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
    line: 14,
    en: {
      failing: `  - id: neighbourhood-team
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
    worksWith: [kerk]
    waiting: A month.`,
      mended: `  - id: neighbourhood-team
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
