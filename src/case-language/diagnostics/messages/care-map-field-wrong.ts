import type { Locale } from "../../../scenario/vocabulary.ts";
import { define } from "../define.ts";

const kinds: Record<string, Record<Locale, string>> = {
  id: { nl: "een id, zoals wijkteam", en: "an id, such as neighbourhood-team" },
  month: { nl: "een jaar en een maand, zoals 2026-01", en: "a year and a month, such as 2026-01" },
  "one-of": { nl: "één woord uit een vaste lijst", en: "one word of a fixed list" },
  "some-of": {
    nl: "een lijst van woorden, zoals [wmo, own]",
    en: "a list of words, such as [wmo, own]",
  },
  entries: {
    nl: "een lijst van ids, zoals [huisarts, kerk]",
    en: "a list of ids, such as [gp, church]",
  },
  words: {
    nl: "een lijst van woorden, zoals [taxi, vervoer]",
    en: "a list of words, such as [taxi, transport]",
  },
  "list-of-entries": {
    nl: "een lijst, waarin elk onderdeel begint met “- id:”",
    en: "a list in which each entry begins with “- id:”",
  },
};

const kindName = (kind: string, locale: Locale): string =>
  kinds[kind]?.[locale] ?? { nl: "gewone tekst", en: "plain text" }[locale];

export const careMapFieldWrong = define<{ field: string; entry: string; expected: string }>({
  severity: "error",
  nl: {
    message: ({ entry, field }) =>
      `${entry === "" ? "Bovenaan deze sociale kaart" : `Bij “${entry}” op deze sociale kaart`} is “${field}” niet te lezen.`,
    why: "Wie een casus speelt, leest hier wie er is en hoe je er komt. Een kaart met een fout kan geen casus gebruiken.",
    hint: ({ expected }) => `Hier hoort ${kindName(expected, "nl")}.`,
  },
  en: {
    message: ({ entry, field }) =>
      `${entry === "" ? "The top of this care map" : `“${entry}” on this care map`} has a “${field}” that cannot be read.`,
    why: "Whoever plays a case reads here who there is and how to reach them. No case can use a map with an error.",
    hint: ({ expected }) => `Here belongs ${kindName(expected, "en")}.`,
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
    waiting:
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
    waiting:
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
