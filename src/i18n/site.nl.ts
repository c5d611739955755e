import { learningGoalsNl } from "./learning-goals.ts";

/** Everything the pages around a case say, in Dutch. `site.en.ts` has the same shape. */
export const siteNl = {
  name: "Blanco",
  tagline: "oefenen in blanco luisteren",
  language: "Nederlands",
  titleOf: (page: string) => `${page} · Blanco`,

  layout: {
    skip: "Naar de inhoud",
    menu: "Menu",
    mainNav: "Hoofdmenu",
    whereNav: "Waar je bent",
    footerNav: "Over deze site",
    home: "Blanco, naar de startpagina",
    otherLanguage: "English",
    otherLanguageTitle: "Read this page in English",
    footer:
      "Blanco is een oefenplek, geen toets. Er wordt niets over je gemeten. Je spel blijft in je eigen browser; alleen in een les gaan je keuzes mee, zonder naam.",
    licence: "Code: MIT. Casussen en teksten: CC BY 4.0.",
  },

  settings: {
    open: "Leesinstellingen",
    close: "Sluiten",
    theme: "Kleuren",
    themes: { system: "Zoals je apparaat", light: "Licht", dark: "Donker" },
    text: "Tekstgrootte",
    texts: { "1": "Gewoon", "2": "Groot", "3": "Extra groot" },
    spacing: "Regelafstand",
    spacings: { "1": "Gewoon", "2": "Ruim", "3": "Extra ruim" },
    aloud:
      "Voorlezen? Dat doet je browser of apparaat: zoek daar naar ‘hardop voorlezen’. Alle tekst op deze site is daarvoor geschikt.",
    notKept:
      "Je browser staat niet toe dat we dit bewaren. Op deze pagina geldt het wel; op de volgende stel je het opnieuw in.",
  },

  nav: {
    cases: "Casussen",
    principles: "Uitgangspunten",
    skills: "Vaardigheden",
    handbook: "Handboek",
    debrief: "Nabespreken",
    write: "Een casus schrijven",
    careMap: "Sociale kaart",
    sources: "Bronnen",
    about: "Over Blanco",
    privacy: "Privacy",
    accessibility: "Toegankelijkheid",
  },

  home: {
    title: "Blanco: oefenen in blanco luisteren",
    description:
      "Oefenplek voor studenten verpleegkunde en sociaal werk: voer het gesprek met een cliënt, kies wat je zegt en doet, en lees terug wat dat in een leven opende en sloot.",
    heading: "Luister alsof je nog niets weet.",
    lead: "In Blanco ga je als student verpleegkunde of sociaal werk in gesprek met een cliënt. Jij kiest wat je zegt en doet, en leest daarna terug wat dat in zijn of haar leven opende en wat het dichtliet.",
    start: (title: string) => `Begin met ${title}`,
    allCases: "Bekijk de casussen",
    noCases: "Er staat nog geen casus klaar. Lees intussen waar Blanco van uitgaat.",
    stepsHeading: "Zo gaat het",
    steps: [
      {
        title: "Kies een casus en een rol",
        text: "Verpleegkundige of sociaal werker, alleen of samen achter één scherm. Elke rol komt door een andere deur binnen en weet iets wat de ander niet weet.",
      },
      {
        title: "Praat, doe, en kijk wat er gebeurt",
        text: "Je kiest uit wat een goede collega ook had kunnen zeggen. De cliënt geeft antwoord. De tijd gaat door, en wat je deed komt later terug.",
      },
      {
        title: "Lees wat het met een leven deed",
        text: "Geen cijfer, geen score. Het verslag laat zien wat er op tafel kwam, wat niet, en waar het anders had kunnen gaan. Vanaf elk moment kun je het opnieuw proberen.",
      },
    ],
    principlesHeading: "Waar je op let",
    principlesLead: "Vier uitgangspunten, gezien vanuit degene om wiens leven het gaat.",
    principlesMore: "Lees wat ze betekenen, en waar ze ophouden",
    blankHeading: "Waarom blanco?",
    blank:
      "Blanco luisteren is proberen om geen oordeel klaar te hebben. Niet omdat je kennis er niet toe doet. Je zet haar even tussen haakjes, tot je weet waar ze voor nodig is.",
    lecturerHeading: "Geef je les?",
    lecturer:
      "Bij elke casus hoort een pagina voor de docent: wat bron is en wat verzonnen, de leerdoelen, vragen om na te bespreken, en waar het kan schuren. Ze past op papier.",
    lecturerLink: (title: string) => `De docentpagina van ${title}`,
    handbook: "Zelf een casus schrijven: het handboek begint bij nul",
  },

  cases: {
    title: "Casussen",
    description:
      "De casussen van Blanco: verhalen die je speelt als verpleegkundige of sociaal werker.",
    lead: "Elke casus is een verhaal waarin jij meepraat. Er is geen route waarin alles goed komt, en geen route die straft. Er zijn wel routes waarop je meer te horen krijgt.",
    minutes: (minutes: number) => `ongeveer ${minutes} minuten`,
    roles: "Rollen",
    practised: "Je oefent",
    contentNote: "Vooraf goed om te weten",
    open: (title: string) => `Naar de casus ${title}`,
    onlyIn: "Deze casus is er voorlopig alleen in het Engels.",
    empty: "Er staat nog geen casus klaar.",
  },

  intro: {
    description: (title: string, minutes: number) =>
      `Casus ${title}: ongeveer ${minutes} minuten, alleen of met z’n tweeën.`,
    roleLegend: "Wie ben jij in dit verhaal?",
    youStart: (scene: string, place: string | undefined) =>
      place ? `Je begint bij: ${scene} (${place}).` : `Je begint bij: ${scene}.`,
    youRead: (titles: string[]) =>
      `Alleen jij leest: ${titles.map((title) => `‘${title}’`).join(", ")}.`,
    onlyYou: "Alleen in deze rol:",
    onlyFacts: (n: number) =>
      n === 1
        ? "één ding dat je te horen kunt krijgen"
        : `${n} dingen die je te horen kunt krijgen`,
    onlyScenes: (n: number) => (n === 1 ? "één moment" : `${n} momenten`),
    onlyEndings: (n: number) => (n === 1 ? "één afloop" : `${n} aflopen`),
    pair: "Jullie delen één scherm. Ieder leest eerst het eigen stuk terwijl de ander wegkijkt. Vertel elkaar wat je wilt vertellen, en kies dan samen.",
    feedbackLegend: "Wanneer wil je lezen wat een keuze opende of sloot?",
    feedback: {
      now: { title: "Meteen", text: "Na elke keuze, onder het antwoord van de cliënt." },
      report: { title: "Achteraf", text: "Alles bij elkaar in het verslag. Je speelt dan door." },
    },
    partLegend: "Hoeveel tijd heb je?",
    part: {
      whole: (minutes: number) => `De hele casus, ongeveer ${minutes} minuten`,
      lesson: (minutes: number) => `Het lesdeel, ongeveer ${minutes} minuten`,
    },
    ownWords: "Eerst mijn eigen woorden, dan pas de keuzes. Dat kan straks ook nog aan en uit.",
    go: "Begin",
    kept: "Je spel wordt in deze browser bewaard. Je kunt stoppen en later verdergaan.",
    keptLink: "Wat we bewaren en wat niet",
    contentNote: "Vooraf goed om te weten",
    call: {
      before:
        "Komt het dichtbij? Stoppen mag altijd. Praat erover met je docent of met iemand die je vertrouwt. Denk je aan zelfdoding, bel dan ",
      or: " of gratis ",
      after: ", dag en nacht.",
    },
    practised: "Wat je oefent",
    livedHeading: "Wie deze casus las",
    livedNobody: "Nog niemand die zelf zoiets heeft meegemaakt, heeft deze casus gelezen.",
    lived: (by: string, date: string) => `Gelezen vanuit eigen ervaring door ${by} (${date}).`,
    livedChanged: "Wat er daarna veranderde:",
    sources: "Waar dit op steunt",
    lecturer: "Docent? Lees de docentpagina",
    lecturerWarning: "Daar staat ook hoe het kan aflopen.",
    fictional: "De mensen en de plaats zijn verzonnen.",
  },

  lecturer: {
    title: (title: string) => `${title}, voor de docent`,
    description: (title: string) =>
      `Docentpagina bij de casus ${title}: leerdoelen, aantekeningen, vragen voor de nabespreking en een overzicht per rol.`,
    lead: "Voor wie de les geeft. Wie nog wil spelen, leest hier te veel.",
    print: "Print deze pagina",
    atAGlance: "In het kort",
    duration: "Duur",
    durationText: (minutes: number, lesson: number | undefined) =>
      lesson === undefined
        ? `ongeveer ${minutes} minuten`
        : `ongeveer ${minutes} minuten; het lesdeel ongeveer ${lesson}`,
    roles: "Rollen",
    authors: "Geschreven door",
    licence: "Licentie",
    version: "Versie",
    goals: "Leerdoelen",
    goalsSource: "Naar de veertien competenties uit ‘Meedenkers aan het woord’ (2014).",
    notes: "Aantekeningen",
    debrief: "Vragen voor de nabespreking",
    debriefLead: "Vragen waarop je zelf het antwoord niet weet. Kies er een paar.",
    expert: "Voor de ervaringsdeskundige in de les",
    expertLead: "Een ervaringsdeskundige hoort bij de les en wordt betaald.",
    facts: "Wat er verteld kan worden",
    factsLead:
      "Per rol: wat iemand in die rol te horen kan krijgen. Niemand kan alles horen; daar zit vaak het gesprek.",
    nobodyAlone: "alleen samen achter één scherm",
    endings: "Hoe het kan aflopen",
    endingsLead: "Geen afloop is volmaakt en geen is een straf.",
    noNotes: "Bij deze casus zijn nog geen aantekeningen geschreven.",
    noDebrief: "Bij deze casus zijn nog geen vragen geschreven.",
    toCase: "Naar de casus",
    curriculum: "Waar het in de opleiding past",
  },

  play: {
    description: (title: string) => `Speel de casus ${title}.`,
    loading: "Het verhaal wordt opgehaald…",
    noScript:
      "Om een casus te spelen heeft je browser JavaScript nodig, en dat staat nu uit. Zet het aan en laad deze pagina opnieuw. De uitgangspunten en vaardigheden kun je wel gewoon lezen.",
    back: "Terug naar het begin van de casus",
  },

  report: {
    title: (title: string) => `Verslag van ${title}`,
    description: (title: string) => `Een gedeeld verslag van de casus ${title}.`,
    loading: "Het verslag wordt opgebouwd…",
    noScript:
      "Een gedeeld verslag wordt in je eigen browser opgebouwd uit de link die je kreeg. Daar is JavaScript voor nodig, en dat staat nu uit. Zet het aan en laad deze pagina opnieuw.",
  },

  principles: {
    title: "Uitgangspunten",
    description:
      "De vier uitgangspunten van het cliëntperspectief, en wat terugkoppeling eerlijk maakt: waar ze ophouden.",
    honestHeading: "Waar het ophoudt",
  },

  skills: {
    title: "Vaardigheden",
    description:
      "Vier vaardigheden die uit de uitgangspunten volgen, en de woorden voor wat je in een gesprek doet.",
    movesHeading: "Wat je dan doet",
    talk: "in het gesprek",
    act: "in wat je doet",
  },

  debrief: {
    title: "Nabespreken",
    description:
      "Per fase van de nabespreking: waar die voor is, wat je kunt vragen, wat er misgaat, en wat het veilig houdt. Voor 90 en voor 45 minuten.",
    lead: "Spelen duurt twintig minuten. Het leren zit in het gesprek erna. Dit is wat je daarbij kunt gebruiken, in de volgorde van het uur. De vragen van een casus zelf staan op de docentpagina van die casus; hier staat wat bij elke casus past.",
    prompts: "Wat je kunt vragen",
    pitfalls: "Wat er vaak misgaat",
    safety: "Wat het veilig houdt",
    minutes: (long: number, short: number) =>
      `${long} minuten in een les van 90, ${short} in een les van 45`,
    aids: "Ernaast",
    print: "Print deze bladzijden",
  },

  sources: {
    title: "Bronnen",
    description: "Waar Blanco op steunt, hoe hard het bewijs is, en wat we eruit halen.",
    lead: "Blanco is geschreven met vijf bronnen ernaast. Ze zijn niet even hard. Bij elke bron staat wat voor stuk het is en wat we ermee deden.",
    kind: "Wat het is",
    evidence: "Hoe hard het is",
    taken: "Wat we eruit halen",
    year: "Jaar",
    by: "Van",
  },

  write: {
    title: "Schrijf een casus",
    description:
      "Schrijf in je browser een casus voor je eigen les: met uitleg bij elke fout, een kaart van het verhaal, en meteen te spelen. Er wordt niets verstuurd.",
    loading: "Het schrijfscherm wordt klaargezet…",
    noScript:
      "Om hier te schrijven heeft je browser JavaScript nodig, en dat staat nu uit. Zet het aan en laad deze pagina opnieuw. Het handboek kun je wel gewoon lezen.",
    homeLink: "Schrijf zelf een casus",
  },

  class: {
    title: "Doe mee met een les",
    description: "Doe mee met een les: typ de code van je docent. Zonder account en zonder naam.",
    loading: "De les wordt opgezocht…",
    noScript:
      "Om mee te doen heeft je browser JavaScript nodig, en dat staat nu uit. Zet het aan en laad deze pagina opnieuw. Je kunt ook meekijken met iemand naast je.",
    homeLink: "Doe mee met een code",
  },

  openClass: {
    title: "Open een les",
    description:
      "Open een les met een casus: studenten doen mee met een code, spelen op hun eigen telefoon, en jullie bespreken het na op het grote scherm.",
    loading: "Even geduld…",
    noScript:
      "Om een les te openen heeft je browser JavaScript nodig, en dat staat nu uit. Zet het aan en laad deze pagina opnieuw. Zonder kan het ook: print de pagina voor de les en laat studenten zelf spelen.",
  },

  host: {
    title: "Een les leiden",
    description:
      "Leid je les: de code, het grote scherm, de vragen bij elke fase, en de resultaten van de hele groep.",
  },

  sheet: {
    title: "Blad van de les",
    description: "Wat jullie samen speelden en bedachten, om te printen en te bewaren.",
  },

  screen: {
    title: "Groot scherm",
    description: "Wat de hele groep ziet: de code, de vragen, en wat jullie samen speelden.",
  },

  remote: {
    title: "Afstandsbediening",
    description: "Leid de les vanaf je telefoon: vooruit, terug, en wat je kunt vragen.",
  },

  notFound: {
    title: "Deze pagina is er niet",
    text: "Het adres klopt niet, of de pagina heeft nu een ander adres. Er is niets van je verloren: een spel dat je begon, staat nog in je browser.",
    cases: "Naar de casussen",
    home: "Naar de startpagina",
  },

  learningGoals: learningGoalsNl,
};

export type SiteText = typeof siteNl;
