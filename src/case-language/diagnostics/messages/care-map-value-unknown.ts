import { define } from "../define.ts";

export const careMapValueUnknown = define<{
  field: string;
  entry: string;
  found: string;
  allowed: string;
}>({
  severity: "error",
  nl: {
    message: ({ entry, field, found }) =>
      `${entry === "" ? "Bovenaan deze sociale kaart" : `Bij “${entry}” op deze sociale kaart`} staat bij “${field}” het woord “${found}”, en dat kan daar niet.`,
    why: "Uit deze woorden worden kaarten, filters en besluiten gemaakt; een ander woord valt nergens onder.",
    hint: ({ allowed }) => `Kies uit: ${allowed}.`,
  },
  en: {
    message: ({ entry, field, found }) =>
      `${entry === "" ? "The top of this care map" : `“${entry}” on this care map`} has “${found}” under “${field}”, which cannot stand there.`,
    why: "Maps, filters and decisions are made from these words; another word belongs nowhere.",
    hint: ({ allowed }) => `Choose from: ${allowed}.`,
  },
  example: {
    within: "care-map",
    failing: `  - id: wijkteam
    name: Sociaal wijkteam
    kind: organisation
    domain: social
    for: Samen kijken wat er nodig is.
    purses: [gemeente]
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
    line: 6,
    en: {
      failing: `  - id: neighbourhood-team
    name: Neighbourhood team
    kind: organisation
    domain: social
    for: Looking together at what is needed.
    purses: [municipality]
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
