import type {
  lengths,
  Mendable,
  Mood,
  personRoles,
  sceneKinds,
  scenePhases,
} from "../scenario/vocabulary.ts";

/** What the pages of the handbook say around its chapters, in Dutch. `handbook.en.ts` has the same shape. */
export const handbookNl = {
  title: "Handboek",
  description:
    "Handboek voor docenten die zelf een casus schrijven voor Blanco: van een eerste casus in tien minuten tot een les.",
  lead: "Voor wie zelf een casus schrijft. Je hoeft niet te kunnen programmeren. Wie een verhaal kan vertellen en een mail kan opmaken, kan dit.",
  startHere: "Begin hier",
  contents: "Inhoud van het handboek",
  contentsNav: "Hoofdstukken",
  onThisPage: "Op deze pagina",
  previous: "Vorige",
  next: "Volgende",
  nextNav: "Verder lezen",
  stuck: {
    title: "Zegt het schrijfscherm iets wat je niet begrijpt?",
    text: "Elke melding heeft een eigen stukje in dit handboek: wat er aan de hand is, waarom het telt voor wie speelt, en hoe het wel kan.",
    link: "Naar de meldingen",
  },
  parts: {
    start: "Beginnen",
    write: "Goed schrijven",
    language: "De taal van een casus",
    lesson: "Klaar voor de les",
  },
  search: {
    label: "Zoek in het handboek",
    button: "Zoek",
    results: "Gevonden",
    loading: "Het handboek wordt doorzocht…",
    none: "Niets gevonden. Probeer een ander woord, of kijk in de inhoud.",
    one: "1 plek gevonden. Met pijl omlaag ga je erheen.",
    some: "# plekken gevonden. Met pijl omlaag ga je erheen.",
    most: "Meer dan # plekken gevonden; dit zijn de beste. Met pijl omlaag ga je erheen.",
    failed:
      "Zoeken lukt nu niet: de lijst komt niet door. Probeer het zo nog eens, of kijk in de inhoud.",
  },
  tags: {
    attributes: "Kenmerken",
    required: "moet",
    inside: "Hierin kan staan",
    stands: "Staat in",
    top: "het bestand zelf",
    example: "Voorbeeld",
    holds: {
      none: "Er staat geen tekst in: de tag sluit zichzelf met />.",
      words: "Tussen begin en einde staat tekst.",
      story: "Tussen begin en einde staat een stuk verhaal. Gewone alinea’s worden verteld.",
    },
    noAttributes: "Geen kenmerken.",
  },
  /** What an attribute holds; `to` is the tag that its id belongs to. */
  kinds: {
    id: () => "een id: kleine letters, cijfers en streepjes",
    text: () => "tekst",
    number: () => "een getal",
    "one-of": () => "één van",
    "some-of": () => "een of meer van",
    ref: (to: string) => `het id van een ${to}`,
    refs: (to: string) => `ids van ${to}, met een spatie ertussen`,
    condition: () => "een voorwaarde",
    routes: () => "het id van een scène; met if kan er een voorwaarde achter, en dan een komma",
    tellings: () => "ids van feiten, met een komma ertussen; met if kan er een voorwaarde achter",
    changes: () => "een meter en hoeveel erbij of eraf: energie -2",
    ties: () => "een contact en hoe de band wordt: kerk close",
    proposals: () => "het id van een optie; met if kan er een voorwaarde achter, en dan een komma",
    "care-map": () => "het id van een plek op de sociale kaart",
  } as Record<string, ((to: string) => string) | undefined>,
  between: (min: number, max: number) => `van ${min} tot ${max}`,
  atLeast: (min: number) => `${min} of meer`,
  atMost: (max: number) => `hooguit ${max}`,
  seeWords: (values: number) => `een van de ${values} vaste woorden`,
  seeSomeWords: (values: number) => `uit de ${values} vaste woorden`,
  front: {
    required: "moet",
    optional: "mag",
    words: "wordt vertaald",
    holds: {
      text: "tekst",
      texts: "een lijst: [een, nog een]",
      "one-of": "één van",
      "some-of": "een lijst met",
      minutes: "een aantal minuten",
      scenes: "een id, of { nursing: …, social-work: …, pair: … }",
      refs: "een lijst met ids",
      group: "een groepje gegevens tussen { en }",
    },
  },
  messages: {
    error: "fout",
    warning: "aandachtspunt",
    why: "Waarom het telt",
    hint: "Wat je doet",
    failing: "Zo gaat het mis",
    mended: "Zo klopt het",
    elsewhere: "Elders in het bestand",
    folder: (name: string) => `De map heet ‘${name}’.`,
    noExample: "Hier past geen kort voorbeeld bij.",
    groups: {
      text: "In de tekst van het bestand",
      plays: "In wat er gespeeld kan worden",
    },
  },
  copy: { label: "Kopieer", done: "Gekopieerd" },
  conditions: {
    word: "Zo schrijf je het",
    meaning: "Waar wanneer",
    meter: "de meter staat op of boven dit getal; ook <= > < = !=",
    meterExample: "energie >= 2",
  },
  words: {
    write: "Zo schrijf je het",
    says: "Zo leest de student het",
    drawn:
      "Dit zijn tekeningen van Blanco zelf. Je kiest er een; andere plaatjes kunnen niet in een casus.",
  },
  labels: {
    lengths: { short: "kort, 5 minuten", medium: "middel, 15 minuten", long: "lang, 30 minuten" },
    mendables: {
      place: "een andere of stillere plek",
      face: "je gezicht is te zien",
      pace: "rustiger, en een voor een",
      writing: "op papier",
    },
    sceneKinds: {
      talk: "gesprek",
      decision: "besluit",
      network: "netwerk",
      reflection: "even stilstaan",
      joint: "samen met de ander",
    },
    scenePhases: { acute: "acuut", recovery: "herstel", living: "ermee leven" },
    personRoles: {
      client: "de cliënt",
      near: "iemand dichtbij",
      professional: "een beroepskracht",
      other: "iemand anders",
    },
    moods: {
      neutral: "gewoon",
      warm: "warm",
      closed: "gesloten",
      sad: "verdrietig",
      laughing: "lachend",
      tired: "moe",
    },
  } as Labels,
};

/** Words for closed lists that only writers meet. */
type Labels = {
  lengths: Record<(typeof lengths)[number], string>;
  mendables: Record<Mendable, string>;
  sceneKinds: Record<(typeof sceneKinds)[number], string>;
  scenePhases: Record<(typeof scenePhases)[number], string>;
  personRoles: Record<(typeof personRoles)[number], string>;
  moods: Record<Mood, string>;
};

export type HandbookText = typeof handbookNl;
