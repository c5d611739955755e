import { define } from "../define.ts";

export const careMapFieldMissing = define<{ field: string; entry: string }>({
  severity: "error",
  nl: {
    message: ({ entry, field }) =>
      `${entry === "" ? "Bovenaan deze sociale kaart" : `Bij “${entry}” op deze sociale kaart`} ontbreekt “${field}”.`,
    why: "Wie een casus speelt, leest hier wie er is en hoe je er komt. Een kaart met een fout kan geen casus gebruiken.",
    hint: ({ field }) => `Voeg een regel toe die begint met “${field}:”.`,
  },
  en: {
    message: ({ entry, field }) =>
      `${entry === "" ? "The top of this care map" : `“${entry}” on this care map`} lacks “${field}”.`,
    why: "Whoever plays a case reads here who there is and how to reach them. No case can use a map with an error.",
    hint: ({ field }) => `Add a line that begins with “${field}:”.`,
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
      failing: `  - id: neighbourhood-team
    name: Neighbourhood team
    kind: organisation
    domain: social
    for: Looking together at what is needed.
    purses: [wmo]
    pays: The municipality.
    doors: [open]
    opens: You walk in.
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
