import { networkTermsNl } from "./network-terms.nl.ts";

/** What the player says where a choice asks something: deciding, meaning, brackets. */
export const asksNl = {
  locale: "nl" as "nl" | "en",
  terms: networkTermsNl,
  ecogram: {
    short: "Ecogram",
    title: (name: string) => `Ecogram van ${name}`,
    open: "Open het ecogram",
    choose: "Kies in het ecogram",
    loading: "Het ecogram wordt opgehaald.",
    failed:
      "Het ecogram kwam niet aan: er is geen verbinding. Alle keuzes staan ook in het gesprek.",
  },
  back: "Nog niet; eerst iets anders",
  missing: "Kies nog bij elke vraag een antwoord. Deze staan nog open:",

  meaning: {
    legend: "Wat telt het meest, voor zover je nu weet? Je kiest uit wat verteld is.",
    none: "Dat weet ik nog niet.",
    nothingTold: "Er is nog niets verteld. Wat telt, kun je dus nog niet zeggen.",
    submit: "Dit zeg ik terug",
  },
  decide: {
    submit: "Zo spreken we het af",
    because: (name: string) => `want ${name} vertelde:`,
  },
  together: {
    own: "Jouw voorstel",
    ownOf: (role: string) => `Voorstel van de ${role}`,
    handTo: (role: string) => `Geef het scherm aan de ${role}.`,
    taken: (role: string) => `Ik ben de ${role}`,
    handBack: "Leg het scherm weer tussen jullie in. Jullie zien nu wat jullie elk voorstelden.",
    takenBoth: "Samen verder",
    lookAway: (role: string) => `De ${role} kijkt even weg.`,
    reason: "Waarom? (mag leeg blijven; blijft op dit apparaat)",
    propose: "Dit stel ik voor",
    otherOf: (role: string) => `De ${role} stelt voor`,
    yours: "Jij stelde voor",
    settle: "Wat doen jullie?",
    same: "Jullie stellen hetzelfde voor. Dat mag; het kan ook nog anders.",
    client: (name: string) => `Het eerst aan ${name} vragen`,
    submit: "Dit doen we",
    settled: "Afgesproken",
    asked: (name: string) => `We vroegen het ${name}.`,
  },
  words: {
    switch: "Eerst mijn eigen woorden, dan pas de keuzes",
    ask: "Wat zou jij hier zeggen of doen?",
    askBoth: "Wat zouden jullie hier zeggen of doen?",
    hint: "Schrijf het op zoals je het zou zeggen. Het blijft op dit apparaat.",
    show: "Laat de keuzes zien",
    skip: "Sla over en laat de keuzes zien",
    wrote: "Jij schreef",
    bothWrote: "Jullie schreven",
    pick: "Kies nu wat er het dichtst bij komt.",
    change: "Verander wat er staat",
    nearest: "Het dichtst erbij",
    name: "Wat deed je met je eigen zin?",
    nameHint: "Mag, hoeft niet. Een of twee woorden is genoeg; in het verslag lees je ze terug.",
    nameDone: "Zo noem ik het",
    nameSkip: "Sla over",
    otherChoice: "Toch een andere keuze",
    families: { talk: "Wat ik zeg", act: "Wat ik doe" },
  },
  parked: {
    title: "Tussen haakjes",
    look: (count: number) =>
      count === 1
        ? "Tussen haakjes: één ding geparkeerd. Bekijk het"
        : `Tussen haakjes: ${count} dingen geparkeerd. Bekijk ze`,
    intro: "Dit parkeerde je. Het hoeft nu niet mee te praten; je komt erop terug.",
  },
  bracket: {
    open: "Tussen haakjes",
    intro:
      "Mag, hoeft niet. Wat je hier neerzet, staat even geparkeerd. Het blijft op dit apparaat.",
    questions: {
      think: "Wat denk ik al?",
      offer: "Wat wil ik al aanbieden?",
      touch: "Wat raakt mij?",
    },
    introPair:
      "Mag, hoeft niet. Zet er elk iets neer, of houd het voor jezelf. Het staat even geparkeerd en blijft op dit apparaat.",
    returns: "Terug naar de haakjes",
    stayed: "Wat is ervan gebleven?",
    moved: "Wat is er verschoven?",
    nothing: "Je hebt er niets neergezet. Dat mag. Wat dacht je vooraf, denk je nu?",
    notKept: {
      full: "De opslag van je browser is vol: dit blijft alleen staan zolang deze pagina open is.",
      blocked:
        "Je browser bewaart niets van deze site: dit blijft alleen staan zolang deze pagina open is.",
    },
  },
  careMap: {
    open: "Sociale kaart",
    loading: "De kaart wordt opgehaald.",
    failed: "De kaart kwam niet. Misschien is er geen verbinding. Je spel gaat gewoon door.",
  },
};

export type AsksMessages = typeof asksNl;
