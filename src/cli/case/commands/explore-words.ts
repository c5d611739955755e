type Bound = number | "unbounded";
const plus = (value: number) => (value > 0 ? `+${value}` : String(value).replace("-", "−"));

/** What `explore` says, per language. */
export const exploreWords = {
  nl: {
    notNumber: "--states is een heel getal boven nul, bijvoorbeeld 500000.",
    states: (states: number) => `${states.toLocaleString("nl")} toestanden, allemaal bekeken`,
    bound: (states: number, most: number) =>
      `${states.toLocaleString("nl")} toestanden, en er zijn er meer (grens: ${most.toLocaleString("nl")}). Wat hier "nooit" heet, is alleen niet gezien.`,
    start: "meteen",
    endings: "Eindes, met hun kans en de kortste weg",
    never: "wordt nooit bereikt",
    noEnding: "Kans om nooit aan een einde te komen",
    shortest: (steps: number) => `Kortste spel: ${steps} keuzes`,
    longest: (steps: number, exact: boolean) =>
      `${exact ? "Langste spel zonder herhaling" : "Lang spel zonder herhaling (er kan een langer zijn)"}: ${steps} keuzes`,
    reading: (speed: number) =>
      `Lezen: het verhaal en de keuzes, bij ${speed} woorden per minuut; denken en praten komt erbij`,
    road: {
      shortest: (words: string, minutes: number, choices: number) =>
        `minst te lezen: ${words} woorden, ${minutes} min (${choices} keuzes)`,
      typical: (words: string, minutes: number, choices: number) =>
        `gewoonlijk: ${words} woorden, ${minutes} min (${choices} keuzes; het midden van 101 spelen waarin alles zomaar gekozen is)`,
      longest: (words: string, minutes: number, choices: number) =>
        `meest te lezen: ${words} woorden, ${minutes} min (${choices} keuzes)`,
    },
    traps: "Plekken waar het vastloopt",
    trap: { "no-choice": "niets meer te kiezen", "no-ending": "geen weg naar een einde" },
    unreachable: "Scènes die nooit bereikt worden",
    neverPossible: "Keuzes die nooit kunnen",
    facts: (most: number, all: number) => `Feiten: hoogstens ${most} van ${all} in één spel`,
    untold: "wordt nooit verteld",
    alwaysTold: "altijd verteld",
    canBeMissed: "kan gemist worden",
    principles: "Uitgangspunten: som van de feedback",
    from: (min: Bound, max: Bound) =>
      `van ${min === "unbounded" ? "onbeperkt laag" : plus(min)} tot ${max === "unbounded" ? "onbeperkt hoog" : plus(max)}`,
    blind: "Spelen zonder te lezen",
    strategies: {
      "open-question": "altijd de open vraag",
      longest: "altijd de langste keuze",
      first: "altijd de eerste keuze",
      last: "altijd de laatste keuze",
      acting: "altijd iets doen",
      "never-acting": "nooit iets doen",
    },
    stopped: { stuck: "loopt vast", loop: "blijft rondlopen" },
    told: (facts: number) => (facts === 1 ? "1 feit" : `${facts} feiten`),
    best: "Meer valt er niet te horen",
  },
  en: {
    notNumber: "--states is a whole number above zero, such as 500000.",
    states: (states: number) => `${states.toLocaleString("en")} states, all of them looked at`,
    bound: (states: number, most: number) =>
      `${states.toLocaleString("en")} states, and there are more (bound: ${most.toLocaleString("en")}). What is called "never" here was only not seen.`,
    start: "at once",
    endings: "Endings, with their chance and the shortest way",
    never: "is never reached",
    noEnding: "Chance of never coming to an ending",
    shortest: (steps: number) => `Shortest play: ${steps} choices`,
    longest: (steps: number, exact: boolean) =>
      `${exact ? "Longest play without repeating" : "Long play without repeating (there may be a longer one)"}: ${steps} choices`,
    reading: (speed: number) =>
      `Reading: the story and the choices, at ${speed} words a minute; thinking and talking come on top`,
    road: {
      shortest: (words: string, minutes: number, choices: number) =>
        `least to read: ${words} words, ${minutes} min (${choices} choices)`,
      typical: (words: string, minutes: number, choices: number) =>
        `typically: ${words} words, ${minutes} min (${choices} choices; the middle of 101 plays in which all was chosen at random)`,
      longest: (words: string, minutes: number, choices: number) =>
        `most to read: ${words} words, ${minutes} min (${choices} choices)`,
    },
    traps: "Places where it gets stuck",
    trap: { "no-choice": "nothing more to choose", "no-ending": "no way to an ending" },
    unreachable: "Scenes that are never reached",
    neverPossible: "Choices that are never possible",
    facts: (most: number, all: number) => `Facts: at most ${most} of ${all} in one play`,
    untold: "is never told",
    alwaysTold: "always told",
    canBeMissed: "can be missed",
    principles: "Principles: sum of the feedback",
    from: (min: Bound, max: Bound) =>
      `from ${min === "unbounded" ? "unlimitedly low" : plus(min)} to ${max === "unbounded" ? "unlimitedly high" : plus(max)}`,
    blind: "Playing without reading",
    strategies: {
      "open-question": "always the open question",
      longest: "always the longest choice",
      first: "always the first choice",
      last: "always the last choice",
      acting: "always acting",
      "never-acting": "never acting",
    },
    stopped: { stuck: "gets stuck", loop: "keeps going round" },
    told: (facts: number) => (facts === 1 ? "1 fact" : `${facts} facts`),
    best: "There is no more to hear",
  },
} as const;
