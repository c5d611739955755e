import type { Role } from "../scenario/vocabulary.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What everybody in a live class reads, in Dutch. `class.en.ts` has the same shape. */
export const classNl = {
  touch: {
    connecting: "Verbinden…",
    live: "Verbonden",
    polling: "Verbonden, met een kleine vertraging",
    "you-offline": "Je bent offline",
    "server-offline": "De server is even weg",
    gone: "Deze les is weg",
    unsent: (n: number) => `${count(n, "ding", "dingen")} nog niet verstuurd`,
    kept: "Wat je doet, blijft hier bewaard en gaat mee zodra het weer kan.",
  },

  retry: "Probeer het opnieuw",
  close: "Sluiten",

  join: {
    title: "Doe mee met een les",
    lead: "Je docent heeft een code van zes tekens. Je hebt geen account nodig en je vult geen naam in.",
    code: "Code van de les",
    go: "Ga verder",
    looking: "De les wordt opgezocht…",
    badCode:
      "Een code heeft zes letters en cijfers, bijvoorbeeld K7M 2PQ. Kijk nog eens op het scherm.",
    lecturer: "Ben je docent?",
    open: "Open zelf een les",
    back: "Andere code",
    again: (title: string) => `Terug naar de les bij ${title}`,
    private: "Wat er met je antwoorden gebeurt",
    privateText:
      "Je docent ziet aantallen, nooit wie wat koos. Een groepje kleiner dan vijf wordt nergens apart getoond. Wat je in eigen woorden schrijft, gaat alleen mee als jij het aanvinkt. Een dag na de les wordt alles gewist, en met één knop wis je het jouwe zelf.",
  },

  seat: {
    title: (title: string) => `Meedoen: ${title}`,
    way: "Hoe speel je?",
    ways: {
      alone: "Alleen",
      "one-screen": "Met z’n tweeën, achter één scherm",
      "two-devices": "Met z’n tweeën, ieder op een eigen apparaat",
      home: "Ik heb de casus thuis al gespeeld",
    },
    role: "Als wie?",
    nickname: "Bijnaam, als je wilt",
    nicknameHint: "Alleen je docent ziet die, tijdens de les. Daarna is hij weg.",
    go: "Doe mee",
    joining: "Je wordt aangemeld…",
    keep: "Laat het zo",
  },

  lobby: {
    title: "Je doet mee",
    agreements: "Eerst maken jullie afspraken. Luister mee; het spelen begint zo.",
    lobby: "De les wacht op de anderen. Zodra je docent begint, gaat het spel hier vanzelf open.",
    asRole: (role: string) => `Je speelt als ${role}.`,
    asBoth: "Jullie spelen samen, achter dit scherm.",
    change: "Toch anders meedoen",
    home: "Jouw spel van thuis",
    homeLead:
      "Kies het spel dat je thuis speelde. Alleen je keuzes gaan mee, niet wat je erbij schreef.",
    homeNone:
      "Op dit apparaat staat geen uitgespeeld spel van deze casus. Speelde je ergens anders? Open daar je verslag, kopieer de link, en plak die hier.",
    homeLink: "Link naar je verslag",
    homeBad: "Dit is geen link naar een verslag van deze casus.",
    homeTake: "Neem dit spel mee",
    homeDone: "Je spel van thuis telt mee.",
    played: (when: string) => `Gespeeld op ${when}`,
  },

  pair: {
    waiting: "Zoek je partner",
    word: (word: string) =>
      `Jouw woord is ${word}. Zeg het tegen je partner, of typ het woord van je partner hier.`,
    yours: "Woord van je partner",
    go: "Speel samen",
    orWait: "Weet je nog niet met wie? Je docent kan jullie ook samenbrengen.",
    here: (role: string) => `Samen met de ${role}, op een ander apparaat.`,
    away: (role: string) => `De ${role} is even weg. We wachten een minuut.`,
    scripted: (role: string) =>
      `De ${role} is weg. Het verhaal spreekt zolang voor die rol, en jij kunt verder. Komt je partner terug, dan doet die weer mee.`,
    "left-over":
      "Er was niemand meer om mee te spelen. Je speelt alleen; het verhaal spreekt voor het andere beroep.",
    "partner-left":
      "Je partner heeft zijn gegevens uit de les gewist, en daarmee jullie spel. Je begint alleen opnieuw.",
    partnersChoice: "Dit is aan je partner.",
    goOn: "Ga verder zonder te wachten",
    moved: "Je partner koos. Hier gaat het verder.",
    propose: "Wat stel jij voor?",
    proposeHint: "Je partner ziet het pas als jullie allebei iets voorstelden.",
    reason: "Waarom? Dat mag leeg blijven.",
    reasonHint:
      "Je partner leest dit als jullie allebei iets voorstelden, en verder niemand. Het wordt na de les gewist.",
    send: "Dit stel ik voor",
    proposed: "Je voorstel staat klaar. Je partner denkt nog na.",
    both: "Jullie voorstellen",
    mine: "Jij",
    settle: "Wat spreken jullie af? Praat erover. Kiezen jullie hetzelfde, dan gaat het door.",
    settling: "Je partner wil afspreken:",
    settleGo: "Dit spreken we af",
    settled: "Jij koos. Wacht op je partner, of kies iets anders.",
    askClient: (name: string) => `Vraag het ${name}`,
  },

  play: {
    title: "Jouw spel in deze les",
    waits:
      "De les is al aan het nabespreken. Speel gerust door; je keuzes tellen mee bij de volgende keer tellen.",
    toDebrief: "Naar de nabespreking",
    toPlay: "Verder spelen",
    toStart: "Speel de casus alsnog",
    done: "Ik stop hier",
    doneHint: "Je spel telt mee zoals het nu is.",
    finished: "Je bent klaar. Zodra de anderen ook zover zijn, praten jullie verder.",
    report: "Lees je eigen verslag",
    reportHint: "Het is van jou. Niemand anders kan erbij.",
    backToClass: "Terug naar de les",
    differs:
      "Op een ander apparaat werd eerder anders gekozen. Dat spel telt in de les. Wat je hier koos, staat bij je eigen spellen.",
    private: "Dit speel je voor jezelf. Het telt niet mee in de les.",
    loading: "De casus wordt opgehaald…",
    failed: "De casus kwam niet binnen. Kijk of je verbinding hebt.",
  },

  phases: {
    agreements: "Afspraken",
    lobby: "Meedoen",
    play: "Spelen",
    reactions: "Eerste reactie",
    story: "Wat gebeurde er",
    deeper: "Verdiepen",
    takeaway: "Meenemen",
    closed: "Afgelopen",
  },

  debrief: {
    title: "Nabespreken",
    onScreen: "Op het grote scherm",
    nothing: "Kijk naar elkaar. Er staat nu niets op het scherm.",
    look: "Kijk op het grote scherm.",
    lookHere: "Kijk op het grote scherm, of hieronder.",
    resultsLoading: "Wat er op het scherm staat, komt eraan…",
    resultsFailed: "Wat er op het scherm staat, kwam hier niet binnen.",
    vote: "Stemmen",
    voted: "Je stem telt. Je kunt hem veranderen tot je docent stopt.",
    voteClosed: "Het stemmen is gestopt.",
    voteHidden: "De uitslag komt als je docent hem toont.",
    voteTooFew: "Er stemden te weinig mensen om iets te tonen.",
    votes: (n: number) => count(n, "stem", "stemmen"),
    votesHidden: "niet getoond",
    write: "In je eigen woorden",
    kinds: {
      reflection: "Een gedachte bij de nabespreking",
      "own-words": "Wat jij zou zeggen",
      action: "Eén ding dat ik op stage ga doen",
    },
    words: "Jouw tekst",
    left: (n: number) => `Nog ${count(n, "teken", "tekens")}`,
    consent:
      "Deze tekst mag naar de les. Je docent leest hem eerst, zonder naam, en toont hem misschien.",
    needConsent: "Zet eerst het vinkje. Zonder dat vinkje gaat je tekst nergens heen.",
    send: "Verstuur",
    sent: "Verstuurd, zonder naam.",
    mine: "Wat je verstuurde",
    shown: "staat op het scherm",
    notShown: "nog niet getoond",
    takeBack: "Haal terug",
    help: "We kunnen niet reageren op een anonieme noodkreet. Zit je ergens mee, praat met je docent. Denk je aan zelfdoding: bel 113 of gratis 0800-0113, of chat via 113.nl.",
    banned:
      "Je docent heeft het schrijven voor jou uitgezet. De rest van de les doe je gewoon mee.",
    actions: "Wat de groep gaat doen",
    texts: "Uit de groep",
    closed: "De les is afgelopen. Je eigen verslag kun je nog lezen.",
  },

  mine: {
    heading: "Van jou in deze les",
    link: "Verder op een ander apparaat",
    linkHint: "Met deze link zit je daar op dezelfde plek. Deel hem met niemand.",
    remove: "Wis alles van mij uit deze les",
    removeHint:
      "Je keuzes, stemmen en teksten gaan weg. Dat kan niet meer terug. Wat op dit apparaat staat, blijft.",
    removeSure: "Ja, wis het",
    keep: "Nee, laat staan",
    removed: "Alles van jou is uit deze les gewist.",
    until: (when: string) => `Anders wordt alles vanzelf gewist op ${when}.`,
  },

  roles: { nursing: "verpleegkundige", "social-work": "sociaal werker" } satisfies Record<
    Role,
    string
  >,

  /** By id of the error; what they need comes with it. */
  errors: {
    "not-understood": () =>
      "De server begreep deze pagina niet. Laad haar opnieuw; wat je deed is bewaard.",
    "too-large": ({ kilobytes }: { kilobytes: number }) =>
      `Dit is te groot om te versturen. Het mag hooguit ${kilobytes} kB zijn.`,
    foreign: () => "Dit verzoek kwam van een andere site en is niet uitgevoerd.",
    "unknown-code": () =>
      "Er is geen les met deze code. Kijk nog eens goed, of vraag of je docent een nieuwe code heeft.",
    "slow-down": ({ seconds }: { seconds: number }) =>
      `Er kwamen te veel verkeerde codes. Wacht ${count(seconds, "seconde", "seconden")} en probeer het dan nog eens.`,
    "no-class": () => "Deze les bestaat niet (meer). Lessen worden na afloop gewist.",
    "no-seat": () => "Dit apparaat doet niet mee aan deze les. Doe opnieuw mee met de code.",
    "not-allowed": () => "Dat kan alleen op het apparaat van de docent.",
    closed: () => "De les is afgelopen. Er kan niets meer bij.",
    "unknown-case": () => "Deze casus staat niet op deze site.",
    "draft-errors": ({ errors, more }: { errors: readonly unknown[]; more: number }) =>
      `In de casus staan fouten. Verbeter ze eerst: ${count(errors.length + more, "fout", "fouten")}.`,
    "not-offered": () => "Zo kun je in deze les niet meedoen. Kies iets anders.",
    "not-started": () => "Het spelen is nog niet begonnen. Je docent zet het open.",
    "already-playing": () =>
      "Je hebt al gekozen. Rol en manier van spelen blijven nu zoals ze zijn.",
    "step-differs": () => "Op een ander apparaat werd hier eerder anders gekozen.",
    "step-missing": () => "Er ontbreekt een stuk van je spel. Het wordt opnieuw verstuurd.",
    "step-refused": () => "Deze keuze kan daar niet. Laad de pagina opnieuw.",
    "partners-choice": () => "Deze keuze is aan je partner.",
    "unknown-pair-word": () => "Niemand heeft dit woord. Vraag je partner het te spellen.",
    "no-pair": () =>
      "Jullie kunnen niet samen. Heb je dezelfde rol als je partner, of heeft een van jullie al iemand?",
    "too-early": () => "Dat kan pas straks.",
    "wrong-play": () => "Dit spel is van een andere casus, of van een andere versie ervan.",
    "unknown-vote": () => "Deze stemming is er niet meer.",
    "vote-closed": () => "Het stemmen is gestopt.",
    "unknown-text": () => "Deze tekst is er niet meer.",
    "too-many-texts": () =>
      "Je hebt al veel teksten verstuurd. Haal er een terug als je een nieuwe wilt sturen.",
    banned: () => "Je docent heeft het schrijven voor jou uitgezet.",
    "phase-impossible": () => "De les kan hier nu niet naartoe.",
    "not-releasable": ({ need }: { need: number }) =>
      `Er is nog te weinig om te tonen zonder dat iemand herkenbaar wordt. Er ${need === 1 ? "is nog 1 spel" : `zijn nog ${need} spellen`} nodig.`,
    "cannot-store": () =>
      "De server kan nu niets bewaren. Er is niets veranderd. Waarschuw wie de server beheert.",
    stopping: () => "De server start opnieuw. Wat je deed gaat zo vanzelf mee.",
    internal: () =>
      "Er ging iets mis op de server. Wat je deed is bewaard en gaat vanzelf opnieuw mee.",
  },
};

export type ClassMessages = typeof classNl;
