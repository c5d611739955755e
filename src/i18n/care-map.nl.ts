import { networkTermsNl } from "./network-terms.nl.ts";

/** Wat de sociale kaart zegt, waar ze ook opengaat. */
export const careMapNl = {
  terms: networkTermsNl,
  groups: {
    health: "Zorg",
    social: "Sociaal werk en ondersteuning",
    gates: "Loketten en geld",
    safety: "Veiligheid",
    informal: "Eigen netwerk en buurt",
  },
  entry: {
    pays: "Wie betaalt",
    opens: "Wie opent de deur",
    waiting: "Hoe lang je wacht",
    say: "Wat helpt om te zeggen",
    may: "Wat kan en mag",
    mayNot: "Wat niet kan of mag",
    place: "Waar",
    people: "Wie je er treft",
    worksWith: "Werkt samen met",
    call: "Bel",
    simplified: "Vereenvoudigd om mee te oefenen",
    more: "Meer",
    moreOf: (name: string) => `over ${name}`,
    inStory: "in dit verhaal",
  },
  find: {
    label: "Wat zoek je, of wat zegt iemand?",
    hint: "Bijvoorbeeld: taxi, schulden, eenzaam, ik wil naar mijn dochter",
    purse: "Wie betaalt",
    door: "Wie opent de deur",
    group: "Waar het bij hoort",
    all: "alles",
    go: "Zoek",
    reset: "Wis wat ik zoek",
    found: "Gevonden op de kaart",
    none: "Niets gevonden. Probeer een ander woord of haal een filter weg. In het echt vraag je het aan het wijkteam: daar weten ze de weg.",
    one: "1 gevonden",
    some: "# gevonden",
    loading: "De kaart wordt doorzocht…",
    failed: "Zoeken lukt nu niet. De kaart zelf staat hieronder. Probeer het zo nog eens.",
  },
  view: {
    lead: (region: string) =>
      `Wie er is in ${region}, wie betaalt en wie de deur opent. Oefenkaart: in het echt kijk je wat er in jouw gemeente is.`,
    inStory: "In het netwerk van dit verhaal",
  },
};

export type CareMapMessages = typeof careMapNl;
