import type { Mendable, Noise } from "../scenario/vocabulary.ts";

/** Wat de speler zegt, in het Nederlands. */
export const playNl = {
  locale: "nl" as "nl" | "en",

  sheet: { close: "Sluiten" },

  loading: "De casus wordt opgehaald.",
  caseProblem: {
    offline: {
      title: "Geen verbinding",
      text: "We konden de casus niet ophalen: er is geen verbinding met internet. Wat je al gespeeld hebt, staat nog op dit apparaat.",
    },
    missing: {
      title: "De casus kwam niet",
      text: "De server gaf de casus niet. Dat kan gebeuren terwijl de site wordt bijgewerkt. Probeer het over een minuut nog eens; je spel staat nog op dit apparaat.",
    },
    unreadable: {
      title: "Deze pagina is ouder dan de casus",
      text: "De casus is in een nieuwere vorm dan deze pagina kent. Laad de pagina opnieuw. Je spel blijft bewaard.",
    },
    retry: "Probeer opnieuw",
    reload: "Laad de pagina opnieuw",
  },

  problem: {
    address: {
      title: "Dit adres klopt niet",
      text: "In het adres staat een rol of een instelling die deze casus niet kent. Misschien is een stukje van de link weggevallen.",
    },
    "no-play": {
      title: "Dit spel staat niet op dit apparaat",
      text: "Een spel wordt bewaard in de browser waarin je het speelt. Het kan zijn dat je op een ander apparaat speelde, of dat de gegevens van je browser gewist zijn.",
    },
    "no-role": {
      title: "Deze rol is er niet meer",
      text: "De casus is veranderd: de rol waarin je dit speelde, zit er niet meer in. Je oude spel staat nog in je lijst.",
    },
    corrupt: {
      title: "Dit spel is niet meer te lezen",
      text: "Wat je browser bewaarde, is beschadigd. We hebben er niets aan veranderd. Je kunt het als bestand downloaden, of een nieuw spel beginnen.",
    },
    "other-case": {
      title: "Dit spel hoort bij een andere casus",
      text: "Open het via de pagina van die casus.",
    },
    damaged: {
      title: "Deze link is niet compleet",
      text: "Er is een stuk van de link weggevallen, of er is iets in veranderd. Vraag om de hele link, of begin een nieuw spel.",
    },
    newer: {
      title: "Deze link is van een nieuwere versie",
      text: "Laad de pagina opnieuw; daarna kun je de link nog eens openen.",
    },
    toStart: "Naar je spellen en een nieuw begin",
    toCases: "Alle casussen",
    download: "Download wat er staat",
  },

  start: {
    loading: "Je spellen worden erbij gezocht.",
    failed:
      "Dit scherm kwam niet: er is geen verbinding, of de site is net vernieuwd. Je spellen staan nog op dit apparaat. Probeer het opnieuw of laad de pagina opnieuw.",
    resumeTitle: "Ga verder",
    resume: "Ga verder",
    report: "Verslag",
    remove: "Verwijder",
    removeTitle: "Dit spel verwijderen?",
    removeText: (what: string) =>
      `${what}. Het spel en wat je erbij schreef, verdwijnen van dit apparaat. Dat is niet terug te draaien.`,
    removeYes: "Ja, verwijder",
    removeNo: "Nee, laat staan",
    notBegun: "nog geen keuze gemaakt",
    over: "afgelopen",
    part: "lesdeel",
    forked: "een andere weg",
    lastPlayed: (when: string) => `laatst gespeeld ${when}`,
    corruptTitle: "Een spel dat niet te lezen is",
    corruptText: "Wat je browser bewaarde, is beschadigd. We laten het staan tot jij het weghaalt.",
    newTitle: "Begin een nieuw spel",
    firstTitle: "Begin",
    role: "Wie ben je?",
    feedback: "Wanneer lees je terug wat je keuzes deden?",
    feedbackNow: "Meteen na elke keuze",
    feedbackReport: "Pas in het verslag",
    partQuestion: "Hoeveel speel je?",
    whole: (minutes: number) => `De hele casus (ongeveer ${minutes} minuten)`,
    lessonCut: (minutes: number) => `Het lesdeel (ongeveer ${minutes} minuten)`,
    ownWords: "Eerst mijn eigen woorden, dan pas de keuzes. Dat kan straks ook nog aan en uit.",
    begin: "Begin",
    intro: "Over deze casus",
    blocked:
      "Je browser bewaart niets van deze site. Spelen kan gewoon: je spel blijft in het adres van de pagina staan. Bewaar die link als je wilt stoppen.",
  },

  bar: {
    label: "Waar je bent",
    year: (year: number) => `Jaar ${year}`,
    pause: "Pauze",
    controls: "Door je spel bladeren",
    back: "Een keuze terug",
    forward: "Een keuze vooruit",
    dossiers: "Dossier",
    toldNew: (count: number) => `${count} nieuw`,
  },

  noise: {
    quiet: "",
    busy: "Rumoerig: er klinkt van alles tegelijk.",
    loud: "Lawaaiig: stemmen en geluiden lopen door elkaar.",
  } satisfies Record<Noise, string>,
  mended: {
    place: "een rustiger plek",
    face: "gezichten in het licht",
    pace: "rustig aan, een voor een",
    writing: "het staat op papier",
  } satisfies Record<Mendable, string>,
  mendedLine: (what: string) => `Hier is iets veranderd: ${what}.`,
  mendedAll: "Hier is te verstaan wat er gezegd wordt.",

  line: {
    you: "Jij",
    both: "Jullie",
    youAs: (role: string) => `De ${role}`,
    arrives: (name: string) => `Wat er bij ${name} aankomt`,
    gap: "(valt weg)",
    showWhole: "Lees de hele zin",
    showArrived: (name: string) => `Terug naar wat ${name} verstaat`,
  },

  time: {
    // From one year of the story to the next can be a week or almost two years; the date tells.
    years: (count: number) =>
      ["De tijd gaat voorbij", "Er gaat meer dan een jaar voorbij"][count - 1] ??
      "Er gaan jaren voorbij",
  },

  moods: {
    warm: "ontspant",
    closed: "sluit zich af",
    sad: "is geraakt",
    laughing: "lacht",
    tired: "is moe",
    reopened: "gaat weer open",
  },

  conversation: { label: "Het gesprek" },

  dossier: {
    title: "Dossier",
    none: "Er is nog niets om in te lezen.",
    forRole: (role: string) => `Alleen voor de ${role}`,
    closed: "Dicht. Alleen deze rol leest dit; de ander kijkt dan even weg.",
    lookAway: (other: string) => `${other}: kijk even weg.`,
    open: (role: string) => `Ik ben de ${role}: open`,
    done: "Uit. Doe maar dicht",
    togetherTitle: "Nu weer samen",
    together:
      "Jullie hebben elk iets anders gelezen. Vertel elkaar wat je wilt vertellen, en niet meer dan dat. Kies daarna samen.",
    togetherGo: "Verder, samen",
  },

  choices: {
    alone: "Wat zeg of doe je?",
    pair: "Wat zeggen of doen jullie? Kies samen.",
    keys: (count: number) =>
      count === 1 ? "Toets 1 kiest" : `Toetsen 1 tot en met ${count} kiezen`,
    before: "dit koos je eerder",
    backNote:
      "Je bent teruggegaan. Kies je iets anders dan eerder, dan wordt dat een nieuw spel. Het oude blijft bewaard.",
    goOn: "Verder",
    enter: "Enter",
  },

  asks: {
    loading: "De vraag wordt opgehaald.",
    failed: "De vraag kwam niet aan: er is geen verbinding. Je spel is bewaard.",
  },
  letter: { from: (who: string) => `van ${who}` },
  ties: {
    title: "Wat er in het ecogram verschoof",
    close: "dichtbij",
    thin: "dun",
    lost: "weg",
    new: "nieuw",
    onMap: (name: string) => `in het ecogram, bij ${name}`,
  },

  feedback: { title: "Wat dit opende en sloot" },

  picture: {
    title: (name: string) => `Wat ${name} vertelde`,
    nobody: "Wat er verteld is",
    none: (name: string) => `Nog niets. Wat ${name} vertelt, komt hier te staan, in eigen woorden.`,
    from: (name: string) => `van ${name}`,
    fresh: "nieuw",
    added: (count: number) =>
      count === 1 ? "Er is iets verteld." : `Er zijn ${count} dingen verteld.`,
    look: "Lees het terug",
  },

  meters: {
    title: "Hoe het ervoor staat",
    value: (value: number, max: number) => `${value} van ${max}`,
  },

  aloud: { read: "Lees voor", stop: "Stop met voorlezen" },

  pause: {
    title: "Pauze",
    saved: "Je spel is bewaard in deze browser, op dit apparaat. Je kunt de pagina sluiten.",
    savedWhere: (where: string) => `Je komt terug bij: ${where}.`,
    kept: "Je browser bewaart dit spel niet. Het staat wel helemaal in deze link. Bewaar hem, dan kun je hier verder.",
    link: "Link naar dit spel",
    copy: "Kopieer de link",
    copied: "Gekopieerd",
    goOn: "Verder spelen",
    list: "Je spellen en een nieuw begin",
    cases: "Alle casussen",
  },

  save: {
    full: "De opslag van je browser is vol. Je spel gaat gewoon door en staat in het adres van deze pagina. Maak ruimte door een oud spel te verwijderen, of bewaar de link.",
    blocked:
      "Je browser bewaart niets van deze site. Je spel gaat gewoon door en staat in het adres van deze pagina. Bewaar de link als je stopt.",
    saveLink: "Bewaar de link",
  },

  conflict: {
    title: "Dit spel is ook in een ander tabblad gespeeld",
    text: "Er is niets verloren. Waarmee ga je hier verder?",
    mine: "Met wat ik hier koos, als eigen spel",
    theirs: "Met wat er in het andere tabblad is gekozen",
  },

  changed: {
    title: "Deze casus is veranderd sinds je speelde",
    fits: "De schrijver heeft de casus aangepast. Al je keuzes passen nog; je kunt verder waar je was.",
    breaks: (made: number, fit: number) =>
      `Je maakte ${made} keuzes. ${fit === 1 ? "De eerste past" : `De eerste ${fit} passen`} nog in de nieuwe casus.`,
    breaksAtStart: "Ook je eerste keuze past niet meer in de nieuwe casus.",
    breaksLink: (fit: number) =>
      `${fit === 1 ? "De eerste keuze past" : `De eerste ${fit} keuzes passen`} nog in de nieuwe casus.`,
    reason: {
      "unknown-scene": "De scène die daarna kwam, bestaat niet meer.",
      "unknown-choice": (title: string) =>
        `In ‘${title}’ bestaat de keuze die je maakte niet meer.`,
      "not-possible": (title: string) => `In ‘${title}’ kan de keuze die je maakte nu niet meer.`,
      elsewhere: (title: string) => `Je keuzes leiden nu naar een andere scène: ‘${title}’.`,
      over: (title: string) => `Het verhaal houdt nu eerder op, bij ‘${title}’.`,
    },
    goOn: "Ga verder",
    goOnFrom: "Ga verder tot waar het past, als nieuw spel",
    goOnKept: "Je oude spel blijft staan zoals het was.",
    later: "Laat staan, ik kies later",
    anew: "Begin opnieuw in dezelfde rol",
  },

  over: {
    ending: "Tot zover dit verhaal.",
    lessonCut: "Hier stopt het lesdeel.",
    toReport: "Naar het verslag",
    other: "Of ga terug en kies ergens anders; dit spel blijft bewaard.",
  },

  report: {
    loading: "Het verslag wordt gemaakt.",
    failed: "Het verslag kon niet worden opgehaald. Je spel is bewaard.",
    back: "Terug naar het spel",
  },

  broken: {
    title: "Hier ging iets mis",
    text: "De speler is gestopt door een fout van ons. Je keuzes tot hier zijn bewaard. Laad de pagina opnieuw om verder te gaan.",
  },

  announce: { at: (where: string) => `Je bent bij: ${where}.` },
};

export type PlayMessages = typeof playNl;
