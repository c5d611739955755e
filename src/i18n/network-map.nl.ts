import type { CareMapEntry } from "../scenario/care-map.ts";
import type { Tie } from "../scenario/vocabulary.ts";
import { networkTermsNl } from "./network-terms.nl.ts";

/** Opsomming zoals je die uitspreekt: "Isa, Ton en Tine". */
const list = new Intl.ListFormat("nl", { type: "conjunction" });

/** Wat een getekend ecogram zegt. */
export const figureNl = {
  rings: networkTermsNl.rings,
  ties: networkTermsNl.ties,
  absent: "niet in het netwerk",
  legend: "Hoe je de lijnen leest",
  /** Het hele ecogram in één zin, voor wie het niet ziet. */
  inWords: (groups: { what: string; names: string[] }[]) =>
    groups.length === 0
      ? "Er staat niemand in het netwerk."
      : groups
          .map(({ what, names }) => `${what}: ${list.format(names)}`)
          .join(". ")
          .concat("."),
};

export type FigureMessages = typeof figureNl;

/** Wat het ecogram zegt, in het Nederlands. */
export const networkMapNl = {
  figure: figureNl,
  terms: networkTermsNl,
  title: (name: string) => `Ecogram van ${name}`,
  nobody: "Ecogram",

  views: {
    label: "Hoe je het ecogram bekijkt",
    drawing: "Tekening",
    words: "In woorden",
    chart: "Het schema",
  },
  loading: "De tekening komt eraan.",
  failed:
    "De tekening kwam niet aan: er is geen verbinding. Hieronder staat hetzelfde, in een stille tekening en in woorden.",
  noWebgl:
    "Dit apparaat kan de bewegende tekening niet maken. Hieronder staat hetzelfde, in een stille tekening en in woorden.",
  lost: "De tekening is even weg: je apparaat had het geheugen nodig. Zodra het kan, komt ze terug. Intussen staat hieronder alles in woorden.",
  retry: "Probeer opnieuw",

  surface: {
    label: (name: string, count: number) =>
      `Ecogram van ${name}, ${count} ${count === 1 ? "contact" : "contacten"}`,
    keys: "Pijltjes gaan van de een naar de ander, Enter opent, Escape sluit. Plus en min vergroten en verkleinen, 0 laat alles zien.",
    larger: "Groter",
    smaller: "Kleiner",
    fit: "Alles in beeld",
  },

  since: {
    begin: "Sinds het begin",
    looked: "Sinds je laatst keek",
    again: "Laat het nog eens zien",
  },
  time: {
    label: "Door de tijd",
    first: "In het begin",
    last: "Nu",
  },
  /** Eén zin per verschuiving, zoals je die zou vertellen. */
  moved: {
    appears: (name: string, to: Tie) =>
      to === "new" ? `Nieuw in het netwerk: ${name}.` : `Nu in het netwerk: ${name}.`,
    breaks: (name: string) => `De band met ${name} is verbroken.`,
    returns: (name: string) => `De band met ${name} is terug.`,
    thickens: (name: string) => `De band met ${name} is hechter geworden.`,
    thins: (name: string) => `De band met ${name} is dunner geworden.`,
  },

  contact: {
    tie: (name: string, tie: Tie) =>
      ({
        close: `dicht bij ${name}`,
        thin: "een dunne band",
        lost: "verbroken",
        new: "nieuw in het netwerk",
      })[tie],
    absent: "niet, of nog niet, in het netwerk",
    before: (tie: string) => `In het begin: ${tie}.`,
    choices: "Wat je hier kunt doen",
    choice: (number: number) => `Keuze ${number}`,
    close: "Sluit",
    details: (name: string) => `Over ${name}`,
    careMap: "Op de sociale kaart",
  },
  entry: {
    for: "Waarvoor",
    opens: "Wie opent de deur",
    pays: "Wie betaalt",
    waiting: "Hoe lang je wacht",
    say: "Wat helpt om te zeggen",
    may: "Kan en mag",
    mayNot: "Kan of mag niet",
    worksWith: "Werkt samen met",
    phone: "Bel",
    simplified: "Vereenvoudigd om mee te oefenen",
  } satisfies Partial<Record<keyof CareMapEntry, string>>,

  twin: {
    title: "Het ecogram in woorden",
  },

  chart: {
    intro: (boxes: number, arrows: number, name: string) =>
      `${boxes} hokjes en ${arrows} pijlen. Ergens daartussen staat ${name}.`,
    where: (name: string) => `Waar is ${name}?`,
    found: (name: string) =>
      `Hier. In dit schema is ${name} één klein hokje. Wat wil ${name} van het leven, en wie uit het hele netwerk kan daarbij helpen?`,
    back: (name: string) => `Terug naar het ecogram van ${name}`,
    label: "Schema van organisaties, geldstromen en verwijzingen",
    paidBy: "betaald door",
    referredBy: "de deur gaat open via",
    refersTo: "opent de deur van",
    works: "werkt samen met",
    inWords: "Het schema in woorden",
  },
};

export type NetworkMapMessages = typeof networkMapNl;
