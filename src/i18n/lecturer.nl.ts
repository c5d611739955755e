import type { Mode } from "../scenario/vocabulary.ts";

/** Five things a student practises, as curricula name them. */
export type Outcome = "meaning" | "weighing" | "agreeing" | "signalling" | "justifying";

/** What the page for lecturers says about the drawing, the numbers and the curricula, in Dutch. */
export const lecturerNl = {
  contents: "Op deze pagina",
  lesson: "De les op één A4",

  graph: {
    heading: "De casus als tekening",
    lead: "Van boven naar beneden: elk vak is een moment, elke pijl een of meer keuzes. Kies een moment om te lezen wat je er kunt doen.",
    who: "Wie speelt er?",
    modes: {
      nursing: "Verpleegkundige",
      "social-work": "Sociaal werker",
      pair: "Samen",
    } satisfies Record<Mode, string>,
    toText: "Sla de tekening over, naar de tekst",
    box: (who: string) => `Tekening, ${who}. Schuif om meer te zien.`,
    zoomIn: "Groter",
    zoomOut: "Kleiner",
    fit: "Alles in beeld",
    actual: "Ware grootte",
    keys: "Toetsen in de tekening: + en − voor groter en kleiner, 0 voor ware grootte. Met Ctrl en het muiswiel, of met twee vingers, gaat het ook.",
    legend: "Wat de tekens zeggen",
    legendItems: {
      talk: "gesprek",
      decision: "beslissing",
      joint: "samen beslissen",
      network: "ecogram",
      reflection: "terugkijken",
      ending: "einde",
    },
    legendSure: "een pijl die er altijd is",
    legendConditional: "een pijl die niet altijd open is",
    legendRole: "V, S: alleen de verpleegkundige, alleen de sociaal werker",
    legendShare:
      "Het percentage bij een einde: de kans om daar uit te komen als je elke keer zomaar kiest.",
    textHeading: (count: number) => `Hetzelfde als tekst: ${count} momenten`,
    textLead: "De keuze hierboven (wie er speelt) geldt ook hier.",
    startsHere: (who: string) => `Hier begint: ${who}`,
    told: "Hier kan verteld worden",
    stays: "Dit kan, en dan gaat het moment door",
    leads: (title: string) => `Naar “${title}”`,
    noChoices: "Hier eindigt het verhaal.",
    notReached: "Hier komt niemand.",
    reachedBy: "Voor",
  },

  numbers: {
    heading: "In getallen",
    lead: "Alle wegen door de casus zijn nagelopen. Zo weet je vooraf waar een groep uit kan komen.",
    bound:
      "Deze casus heeft meer wegen dan er zijn nagelopen. De getallen gaan over wat er is gezien.",
    caption: "Wat een rol kan meemaken",
    /** Heads of narrow columns; a soft hyphen says where they may break. */
    columns: {
      nursing: "Verpleeg\u00ADkundige",
      "social-work": "Sociaal werker",
      pair: "Samen",
    } satisfies Record<Mode, string>,
    measure: "Wat",
    scenes: "momenten om in te komen",
    states: "verschillende toestanden van het verhaal",
    shortest: "kortste spel, in keuzes",
    longest: "langste spel zonder herhaling, in keuzes",
    readShortest: "minst te lezen",
    readTypical: "gewoonlijk te lezen",
    readLongest: "meest te lezen",
    minutes: (minutes: string, words: string) => `${minutes} min (${words} woorden)`,
    readingNote: (speed: number) =>
      `Leestijd bij ${speed} woorden per minuut, van het verhaal en alle keuzes die in beeld komen. Kiezen, nadenken en praten komt erbij. Gewoonlijk is het midden van 101 spelen waarin elke keuze zomaar gemaakt is.`,
    facts: "hoogstens te horen in één spel",
    factsOf: (most: number, all: number) => `${most} van ${all}`,
    endings: "einden die te halen zijn",
    endingsCaption: "Waar je uitkomt als je elke keer zomaar kiest",
    ending: "Einde",
    noShare: "kan niet",
    little: (share: string) => `minder dan ${share}`,
    random:
      "Niemand kiest zomaar. Het percentage zegt alleen hoe breed de weg naar een einde is, niet hoe goed dat einde is.",
    missed: (who: string) => `Kan gemist worden: ${who}`,
    alwaysTold: "Komt altijd op tafel",
    always: (who: string) => `altijd verteld aan: ${who}`,
  },

  outcomes: {
    heading: "Leerdoelen en opleiding",
    lead: "Links wat een student in deze casus oefent, rechts waar opleidingen dat een plek geven.",
    practises: "Wat de student oefent",
    here: "In deze casus",
    nursing: "Verpleegkunde: BN2020, en BN2030 voor eerstejaars vanaf 2026–2027",
    socialWork: "Sociaal werk: LOD-SW 2017",
    rows: {
      meaning: {
        practises: "zet eigen kijk en aanbod even weg en vraagt naar betekenis",
        nursing: "communicator",
        socialWork: "bevorderen van sociaal functioneren",
      },
      weighing: {
        practises: "weegt cliënt, netwerk en veiligheid",
        nursing: "zorgverlener",
        socialWork: "bevorderen van sociaal functioneren",
      },
      agreeing: {
        practises:
          "maakt afspraken met het andere vak over wie de spil is, over toestemming en over geld",
        nursing: "samenwerkingspartner, leider",
        socialWork: "werken in organisatorische verbanden",
      },
      signalling: {
        practises: "kaart een belemmering aan die niet bij de cliënt ligt",
        nursing: "gezondheidsbevorderaar",
        socialWork: "werken in organisatorische verbanden",
      },
      justifying: {
        practises: "verantwoordt een keuze met de eigen beroepscode",
        nursing: "kwaliteitsbevorderaar",
        socialWork: "professionaliteit",
      },
    } satisfies Record<Outcome, { practises: string; nursing: string; socialWork: string }>,
    canSignal: "er is iets aan te kaarten in het verhaal",
    inDebrief: "in de nabespreking",
    notHere: "geen leerdoel van deze casus",
  },
};

export type LecturerText = typeof lecturerNl;
