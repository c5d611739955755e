import { list } from "./sentences.nl.ts";

/** Wat er staat waar twee spellen van een casus naast elkaar liggen. */
export const compareNl = {
  title: "Twee spellen naast elkaar",
  intro: (who: string) =>
    `Hetzelfde verhaal, twee keer gespeeld. Er is geen beter of slechter: je ziet wat er voor ${who} anders liep, en waar de wegen uiteengingen.`,
  back: "Terug naar het verslag",
  print: "Deze vergelijking afdrukken",
  contents: "In deze vergelijking",
  first: "Het ene spel",
  second: "Het andere spel",
  swap: "Wissel van kant",
  same: "In beide hetzelfde",
  itself: "Dit zijn twee keer dezelfde keuzes. Er is geen verschil om te laten zien.",
  nothing: "Niets.",
  played: (when: string) => `gespeeld ${when}`,
  shared: "van iemand anders",
  forked: "een andere weg vanaf hetzelfde begin",
  changed: (fits: number) =>
    `De casus is veranderd sinds dit spel: de eerste ${fits} keuzes passen nog. De vergelijking gaat tot daar.`,
  outcome: {
    title: (who: string) => `Hoe het was voor ${who}`,
    same: "Beide spellen kwamen op dezelfde plek uit. Wat er gezegd werd, kan toch anders zijn.",
    unfinished: "Dit spel is nog niet af. Zo staat het er nu voor.",
    lessonCut: "Hier stopt de lesversie.",
  },
  told: {
    title: "Wat er verteld werd",
    only: "Alleen hier verteld",
    both: "In beide verteld",
    none: "Hier werd niets verteld wat in het andere spel niet verteld werd.",
  },
  parting: {
    title: "Waar de wegen uiteengingen",
    elsewhere:
      "De spellen begonnen op een andere plek. Er is dus geen eerste keuze waar ze uiteengaan; wel scènes waar beide kwamen.",
    never: "De keuzes zijn van begin tot eind dezelfde.",
    stopped: "Tot daar zijn de keuzes dezelfde; dan houdt een van de twee op.",
    at: (shared: string, scene: string) => `${shared} Daarna gingen ze uiteen, bij ‘${scene}’.`,
    sharedSteps: (count: number) =>
      count === 0
        ? "De eerste keuze was al een andere."
        : count === 1
          ? "De eerste keuze is dezelfde."
          : `De eerste ${count} keuzes zijn dezelfde.`,
    scenes: "Scènes waar beide kwamen",
    sameIn: (scenes: readonly string[]) => `Precies hetzelfde gekozen in: ${list(scenes)}.`,
    noneShared: "Er is geen scène waar beide spellen een keuze maakten.",
    only: "Alleen hier geweest",
    nowhere: "Nergens waar het andere spel niet ook kwam.",
  },
  questions: {
    title: "Wat er besloten werd",
    none: "In geen van beide viel een besluit over de grens.",
    client: (who: string) => `Gevraagd aan ${who}`,
    notReached: "Hier kwam dit spel niet bij.",
    proposal: (role: string) => `Voorstel van de ${role}`,
    settled: "Afgesproken",
    script: "door het verhaal",
  },
  moves: {
    title: "Wat je deed",
    intro: "Woorden voor wat er gezegd en gedaan werd, zonder te tellen.",
    both: "In beide",
    only: "Alleen hier",
  },
  brackets: {
    title: "Tussen de haakjes",
    none: "Hier is niets opgeschreven.",
    private: "Wat iemand anders tussen haakjes zette, staat hier alleen als die het meestuurde.",
    stayed: "Wat bleef",
    moved: "Wat verschoof",
  },
  network: {
    title: "Het ecogram, na afloop",
    same: "Na afloop staan de banden in beide spellen hetzelfde.",
    contact: "Wie",
    outside: "niet in het netwerk",
  },
  question: "Wat zou je in een derde spel willen proberen, en wat wil je dan horen?",
  choose: {
    title: "Naast een ander spel leggen",
    intro:
      "Bijvoorbeeld als verpleegkundige en als sociaal werker, of je eerste keer en een latere. Ook het spel van een medestudent kan, met een link of een bestand.",
    which: "Welk spel?",
    pick: "Kies een spel",
    none: "Je speelde deze casus op dit apparaat nog niet een tweede keer. Speel hem in een andere rol, of vraag een medestudent om een link.",
    mine: "Naast welk spel van jou?",
    noneOfMine:
      "Speel deze casus zelf ook, op dit apparaat. Daarna kun je hier allebei de spellen naast elkaar leggen.",
    link: "Of plak de link naar een verslag",
    linkHint: "De link die iemand bij ‘Bewaren en delen’ kopieerde.",
    go: "Leg ze naast elkaar",
    problem: {
      empty: "Kies een spel, of plak een link.",
      damaged: "Deze link is niet heel aangekomen. Vraag om hem opnieuw te sturen.",
      newer:
        "Deze link is van een nieuwere versie. Laad de pagina opnieuw en probeer het nog eens.",
      foreign: "Dit is geen link of bestand van een verslag.",
      "other-case": "Dit spel hoort bij een andere casus.",
      gone: "Dit spel staat niet (meer) op dit apparaat. Kies een ander, of vraag om de link.",
      role: "De casus heeft de rol van dit spel niet (meer).",
      unreadable: "Het bestand kon niet worden gelezen. Probeer het nog eens.",
    },
    file: "Of open een verslagbestand",
    fileHint: "Het bestand blijft op dit apparaat.",
  },
};

export type CompareMessages = typeof compareNl;
