import { figureNl } from "./network-map.nl.ts";
import { networkTermsNl } from "./network-terms.nl.ts";
import { capital, inWords, list, times } from "./sentences.nl.ts";

const asked: Record<string, string> = {
  think: "Wat denk ik al?",
  offer: "Wat wil ik al aanbieden?",
  touch: "Wat raakt mij?",
};
const asksOfReturn = { stayed: "wat er bleef", moved: "wat er verschoof" };
/** Which choice a text stands with, from its key; people count from one. */
const nth = (key: string) => Number(key.split(".")[1]) + 1;

/** Wat het verslag zegt over luisteren, het netwerk en over grenzen heen werken. */
export const listeningNl = {
  terms: networkTermsNl,
  figure: figureNl,

  includePlay: "Ook wat ik tijdens het spelen schreef (haakjes, eigen woorden, redenen)",
  /** Wat een tekst uit het spel was, waar hij wordt opgesomd. */
  ownText: (key: string): string | undefined => {
    const [kind = "", , question = ""] = key.split(".");
    if (kind === "words") return `je eigen woorden, bij keuze ${inWords(nth(key))}`;
    if (kind === "named") return `hoe je dat noemde, bij keuze ${inWords(nth(key))}`;
    if (kind === "together") return "waarom je dit voorstelde";
    if (kind !== "bracket") return undefined;
    if (question === "stayed" || question === "moved")
      return `tussen haakjes: ${asksOfReturn[question]}`;
    return `tussen haakjes: ${asked[question] ?? ""}`;
  },

  compare: "Naast een ander spel leggen",

  words: {
    title: "In je eigen woorden",
    intro:
      "Je schreef eerst op wat je zelf zou zeggen, en koos daarna wat er het dichtst bij kwam. Hier staan ze naast elkaar.",
    yours: "Je eigen woorden",
    named: (moves: readonly string[]) => `Je noemde het: ${list(moves)}`,
    chosen: "Wat je koos",
    question: "Wat zit er in jouw zin dat niet in de gekozen zin zit, en andersom?",
  },

  brackets: {
    title: "Tussen de haakjes",
    intro: "Wat je vooraf parkeerde, wat er daarna verteld werd, en wat er toen nog van over was.",
    parkedIn: (scene: string) => `Geparkeerd bij ‘${scene}’`,
    nothing: "Je zette hier niets tussen haakjes. Dat mag.",
    questions: asked,
    told: (who: string) => `Daarna vertelden ${who} en anderen`,
    toldNothing: "Daarna werd er tot aan de terugkeer niets nieuws verteld.",
    returned: (scene: string) => `Terug bij de haakjes, bij ‘${scene}’`,
    stayed: "Wat er bleef",
    moved: "Wat er verschoof",
    notBack: "Er staat nog niets over wat er bleef en wat er verschoof.",
    now: "En nu je het hele verhaal kent: wat bleef er, en wat verschoof er?",
  },

  network: {
    title: (who: string) => `Het ecogram van ${who}, voor en na`,
    intro: (who: string) =>
      `Wie er om ${who} heen staan. Dikker is niet altijd beter: een band kan ook te veel vragen.`,
    before: "Bij het begin",
    after: "Zoals het nu is",
    outside: "niet in het netwerk",
    same: "Er is in dit verhaal niets verschoven.",
    changes: "Wat er verschoof, en wanneer",
    all: "Iedereen, voor en na",
    contact: "Wie",
    byChoice: "door wat je koos",
    byPair: "door wat jullie kozen",
    byTime: "met de tijd",
    start: "voor het begin",
    fromTo: (from: string | undefined, to: string) =>
      from === undefined ? `kwam erbij: ${to}` : `van ${from} naar ${to}`,
    figure: {
      before: (who: string) => `Het ecogram van ${who} bij het begin`,
      after: (who: string) => `Het ecogram van ${who} nu`,
    },
  },

  crossing: {
    title: "Over de grens van zorg en sociaal",
    intro: (who: string) =>
      `Wie hield de draad vast, wie is erbij gevraagd, wat mocht er gedeeld worden en wie betaalde? En: wat kostte het ${who}?`,
    none: "In jouw verhaal kwam je nog niet bij een besluit over de grens.",
    agreed: (scene: string) => `Afgesproken bij ‘${scene}’`,
    because: (name: string) => `want ${name} vertelde:`,
    came: "Wat ervan kwam",
    joint: "Wat jullie elk voorstelden",
    proposed: (role: string) => `De ${role} stelde voor`,
    youProposed: (role: string) => `Jij stelde voor, als ${role}`,
    script: "Zo staat het in het verhaal: deze rol speelde je niet.",
    reason: "Omdat",
    noReason: "Zonder reden opgeschreven.",
    same: "Jullie stelden hetzelfde voor.",
    settled: "Wat jullie deden",
    askedClient: (who: string) => `Jullie vroegen het ${who}.`,
    notAsked: (who: string) => `Wat ${who} er zelf van vond, is hier niet gevraagd.`,
    reached: "Wie je erbij haalde",
    reachedNone: "Je haalde er in dit verhaal niemand bij.",
    consent: "Mocht het gedeeld worden?",
    consentAsked: "Je vroeg het eerst:",
    consentNot: (could: number) =>
      could === 0
        ? "In jouw verhaal kwam geen keuze langs waarmee je toestemming kon vragen."
        : `Je kon ${times(could)} vragen of je iets mocht delen. Dat deed je deze keer niet.`,
    sentOn: (who: string) => `Doorgestuurd, en wat het ${who} kostte`,
    sentOnNot: (who: string) => `Jij stuurde ${who} niet door naar een ander loket.`,
    cost: (name: string, from: number, to: number, of: number) =>
      `${capital(name)}: van ${inWords(from)} naar ${inWords(to)} (van de ${inWords(of)}).`,
    costs: (who: string) => `Momenten die ${who} iets kostten`,
  },
};

export type ListeningMessages = typeof listeningNl;
