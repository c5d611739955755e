import { define } from "../define.ts";

export const careMapUnreadable = define({
  severity: "error",
  nl: {
    message: "Deze sociale kaart is niet te lezen vanaf deze plek.",
    why: "Wie een casus speelt, leest hier wie er is en hoe je er komt. Een kaart met een fout kan geen casus gebruiken.",
    hint: "Kijk of elke regel eruitziet als naam: tekst, met evenveel spaties vooraan als de regels ernaast. Zet tekst met een dubbele punt tussen aanhalingstekens.",
  },
  en: {
    message: "This care map cannot be read from here on.",
    why: "Whoever plays a case reads here who there is and how to reach them. No case can use a map with an error.",
    hint: "See whether every line looks like name: text, with as many spaces in front as the lines beside it. Put text with a colon between quotation marks.",
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
    line: 7,
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
