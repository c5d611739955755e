import { define } from "../define.ts";

export const careMapEntryTwice = define<{ id: string }>({
  severity: "error",
  nl: {
    message: ({ id }) => `Op deze sociale kaart staat “${id}” twee keer.`,
    why: "Een casus die ernaar wijst, weet dan niet welke van de twee bedoeld is.",
    hint: "Geef een van beide een ander id.",
  },
  en: {
    message: ({ id }) => `This care map has “${id}” twice.`,
    why: "A case that points at it does not know which of the two is meant.",
    hint: "Give one of the two another id.",
  },
  example: {
    within: "care-map",
    failing: `  - id: kerk
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
    line: 1,
    en: {
      failing: `  - id: kerk
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
