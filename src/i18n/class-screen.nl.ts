import { resultTitlesNl } from "./class-results.nl.ts";
import { figureNl } from "./network-map.nl.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What stands on the shared screen and the remote, in Dutch. `class-screen.en.ts` has the same shape. */
export const classScreenNl = {
  none: "Dit scherm hoort nog niet bij een les",
  noneText:
    "Maak op de pagina van de les een link voor het grote scherm of de afstandsbediening, en open die hier.",
  join: "Doe mee",
  at: "Ga naar",
  withCode: "en typ de code",
  joined: (n: number) => count(n, "student doet mee", "studenten doen mee"),
  finished: (done: number, all: number) => `${done} van ${all} klaar`,
  qr: (code: string) => `QR-code naar de les met code ${code}`,

  agreements: [
    "We praten over keuzes, niet over wie ze maakte.",
    "Een keuze die achteraf vreemd lijkt, is hier welkom.",
    "Overslaan mag altijd.",
    "Niets telt mee voor een cijfer. Delen is vrijwillig.",
    "Geen herkenbare cliënten van stage.",
    "We kunnen niet reageren op een anonieme noodkreet. Praat met je docent, of bel 113 (gratis: 0800-0113).",
  ],
  playing: "Speel op je eigen scherm",

  figure: figureNl,
  titles: resultTitlesNl,
  few: "niet apart getoond (minder dan vijf)",
  notReleased: "Hier komt wat de hele groep speelde, zodra de docent het vastzet.",
  plays: (n: number) => count(n, "spel", "spellen"),
  of: (n: number, all: number) => `${n} van ${all}`,
  other: "anders, of te weinig om apart te tonen",
  asTable: "Als tabel",

  client: {
    goodLife: "Wat een goed leven is, in eigen woorden",
    otherEndings: "Een ander einde, of nog onderweg",
  },
  told: {
    yes: "Vaak verteld",
    some: "Soms verteld",
    no: "Bijna nooit verteld",
    words: "Wat er te vertellen was",
    plays: "In zoveel spellen",
  },
  flow: {
    from: "Moment",
    choice: "Keuze",
    to: "Volgend moment",
    legend:
      "Elk bolletje is een spel op dat stuk van de weg, geen persoon. Hoe breder de weg, hoe meer spellen. Waar een weg vervaagt, zijn het er te weinig om te tonen waarheen.",
    each: (n: number) => `Eén bolletje staat voor ongeveer ${n} spellen.`,
    unseen: "niet apart getoond",
    pause: "Pauze",
    goOn: "Ga verder",
    again: "Laat opnieuw stromen",
  },
  parted: { choose: "Waar de groep uiteenging", stayed: "Daarvoor ook gedaan of gezegd" },
  networks: {
    contact: "Wie",
    ties: { close: "hecht", thin: "dun", lost: "weg", new: "nieuw", none: "niet in beeld" },
    lead: "Zo eindigde het netwerk, in zoveel spellen",
    start: "Zo begint het verhaal",
    end: (n: number) => `Zo eindigde het: ${n} netwerken op elkaar`,
    how: "Hoe sterker getekend, hoe meer spellen; het getal zegt hoeveel. Een stippelrand zonder getal: te weinig om apart te tonen.",
  },
  notUp: {
    lead: "Dit ligt niet aan de cliënt, en niet aan één hulpverlener.",
    signalled: "Wat je kunt signaleren",
    none: "In deze casus is daar niets over verteld.",
  },
  byRole: {
    lead: "Kijk naar de spreiding binnen elk beroep. Die is vaak groter dan het verschil ertussen.",
  },
  moment: {
    again: "Eén moment opnieuw, samen",
    most: "De meeste stemmen",
    after: "Wat er dan gebeurt",
    inLife: "In dit verhaal gaat het zo. In het echt kan het anders gaan.",
  },
  vote: {
    open: "Stem op je eigen scherm",
    closed: "Het stemmen is gestopt.",
    tooFew: "Te weinig stemmen om iets te tonen.",
    votes: (n: number) => count(n, "stem", "stemmen"),
  },
  texts: { none: "Er is nog niets getoond." },
  actions: {
    lead: "Eén ding, deze week",
    none: "Schrijf op je eigen scherm één ding dat je gaat doen.",
  },
  closed: "De les is afgelopen. Dank jullie wel.",
  fullScreen: "Volledig scherm",
  leaveFullScreen: "Uit volledig scherm",

  remote: {
    title: "Afstandsbediening",
    phase: "Fase",
    now: "Nu op het scherm",
    previous: "Vorige",
    next: "Volgende",
    release: "Zet de resultaten vast",
    reveal: "Toon de uitslag",
    closeVote: "Stop het stemmen",
    prompts: "Wat je kunt vragen",
  },
};

export type ClassScreenMessages = typeof classScreenNl;
