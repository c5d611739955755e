import { define } from "../define.ts";

export const careMapFieldUnknown = define<{ field: string; entry: string; names: string }>({
  severity: "error",
  nl: {
    message: ({ entry, field }) =>
      `${entry === "" ? "Bovenaan deze sociale kaart" : `Bij “${entry}” op deze sociale kaart`} staat “${field}”, en dat bestaat niet.`,
    why: "Wat daar staat, leest niemand.",
    hint: ({ names }) => `Dit kan wel: ${names}.`,
  },
  en: {
    message: ({ entry, field }) =>
      `${entry === "" ? "The top of this care map" : `“${entry}” on this care map`} has “${field}”, which does not exist.`,
    why: "Nobody reads what stands there.",
    hint: ({ names }) => `This is possible: ${names}.`,
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
    wait: Een week.
    may: Meedenken.
    mayNot: Beslissen voor een ander.
    worksWith: [kerk]
    waiting: Een week.`,
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
    line: 10,
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
    wait: A week.
    may: Thinking along.
    mayNot: Deciding for somebody else.
    worksWith: [kerk]
    waiting: A week.`,
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
