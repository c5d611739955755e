import { networkTermsNl } from "./network-terms.nl.ts";

/** What the player says where a choice asks something: deciding, meaning, brackets. */
export const asksNl = {
  locale: "nl" as "nl" | "en",
  terms: networkTermsNl,
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
  bracket: {
    open: "Tussen haakjes",
    intro:
      "Mag, hoeft niet. Wat je hier neerzet, staat even geparkeerd. Het blijft op dit apparaat.",
    questions: {
      think: "Wat denk ik al?",
      offer: "Wat wil ik al aanbieden?",
      touch: "Wat raakt mij?",
    },
    returns: "Terug naar de haakjes",
    stayed: "Wat is er van gebleven, en wat is er verschoven?",
    nothing: "Je hebt er niets neergezet. Dat mag. Wat dacht je vooraf, denk je nu?",
    notKept: {
      full: "De opslag van je browser is vol: dit blijft alleen staan zolang deze pagina open is.",
      blocked:
        "Je browser bewaart niets van deze site: dit blijft alleen staan zolang deze pagina open is.",
    },
  },
};

export type AsksMessages = typeof asksNl;
