import { resultTitlesNl } from "./class-results.nl.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What a lecturer reads who leads a live class, in Dutch. `class-host.en.ts` has the same shape. */
export const classHostNl = {
  title: (title: string) => `De les bij ${title}`,
  none: "Welke les?",
  noneText:
    "Op dit apparaat staat geen les van jou open. Open er een, of plak de link die je bewaarde om terug te komen.",
  open: "Open een les",
  over: "Deze les is afgesloten. Wat je vastzette en toonde, kun je meenemen tot alles gewist wordt.",
  paste: "Link om terug te komen",
  pasteBad: "Dit is geen link naar een les van jou.",
  back: (title: string) => `Terug naar de les bij ${title}`,
  enter: "Ga verder",

  code: {
    heading: "Meedoen",
    none: "Er is nu geen code. Wie meedoet, blijft erin.",
    scan: "Scan, of ga naar",
    qr: (code: string) => `QR-code naar de les met code ${code}`,
    fresh: "Maak een nieuwe code",
    freshHint: "De oude werkt dan niet meer. Wie al meedoet, blijft.",
    until: (when: string) => `Geldig tot ${when}`,
    alone:
      "Alleen deze computer kan hierbij: telefoons in de zaal nog niet. Stop het programma in de terminal met Ctrl+C en start het met: npm run lesson. De les blijft bewaard.",
    others: (origins: readonly string[]) =>
      `Lukt het een telefoon niet? Deze computer zit ook op een ander netwerk. Open deze pagina dan via ${origins.join(" of ")}, met je link om terug te komen.`,
  },

  totals: {
    heading: "Wie er is",
    joined: (n: number) => count(n, "student doet mee", "studenten doen mee"),
    here: (n: number) => `${n} nu verbonden`,
    playing: (n: number) => `${n} aan het spelen`,
    finished: (n: number) => `${n} klaar`,
    waiting: (n: number) => `${count(n, "student zoekt", "studenten zoeken")} een partner`,
    pair: "Breng ze samen",
    never: "Alleen aantallen. Wie wat kiest, zie je nooit.",
    nicknames: "Bijnamen, alleen nu en alleen hier",
  },

  phases: "Waar de les is",
  toPhase: (phase: string) => `Ga naar: ${phase}`,
  minutes: (long: number, short: number) =>
    `${long} minuten in een les van 90, ${short} in een les van 45`,

  guide: {
    heading: "Voor jou, nu",
    prompts: "Wat je kunt vragen",
    ofCase: "Vragen van deze casus",
    forExpert: "Voor de ervaringsdeskundige",
    pitfalls: "Wat er vaak misgaat",
    safety: "Wat het veilig houdt",
    ahead: "Straks: na het spelen",
    whole: "De hele leidraad",
    lesson: "Het lesblad, om te printen",
    failed: "De leidraad kwam niet binnen. De les gaat gewoon door.",
  },

  show: {
    heading: "Op het grote scherm",
    now: (what: string) => `Nu: ${what}`,
    show: "Toon",
    showThis: (what: string) => `Toon op het grote scherm: ${what}`,
    shown: "staat erop",
    previous: "Vorige",
    next: "Volgende",
    else: "Iets anders tonen",
    keys: "Met de pijltjestoetsen ← en → ga je ook naar vorige en volgende.",
    needsResults: "Een deel kan pas als de resultaten zijn vastgezet.",
    whichScene: "Welk moment?",
    items: {
      ...resultTitlesNl,
      nothing: "Niets",
      agreements: "Afspraken",
      join: "Code en QR",
      vote: "De stemming",
      texts: "Uit de groep",
      actions: "Wat de groep gaat doen",
      question: "Een vraag",
    },
  },

  bar: {
    label: "Leid de les",
    finished: (done: number, all: number) => `${done} van ${all} klaar`,
  },

  results: {
    heading: "Resultaten",
    why: "Eerst zet je vast wat er nu gespeeld is. Dan pas is er iets te tonen: van de hele groep, en nooit van minder dan vijf.",
    plays: (n: number) => `${count(n, "spel telt", "spellen tellen")} mee.`,
    changed: (n: number) => `${count(n, "is", "zijn")} veranderd sinds de vorige keer.`,
    release: "Zet de resultaten vast",
    again: "Zet opnieuw vast",
    frozen: (n: number) => `Vastgezet: ${count(n, "spel", "spellen")}.`,
    not: {
      "too-few": (need: number) =>
        `Nog ${count(need, "spel", "spellen")} nodig. Met minder dan vijf zou iemand herkenbaar zijn.`,
      "too-few-changed": (need: number) =>
        `Er ${need === 1 ? "moet nog 1 spel" : `moeten nog ${need} spellen`} veranderen. Anders is uit het verschil af te lezen wie wat koos.`,
      "role-too-small": (need: number) =>
        `Per beroep kan niet: het kleinste heeft nog ${count(need, "spel", "spellen")} te weinig.`,
      "pairs-too-few": (need: number) =>
        `Per beroep kan niet: er ${need === 1 ? "is nog 1 tweetal" : `zijn nog ${need} tweetallen`} nodig, anders is af te lezen wat een tweetal koos.`,
      "nothing-frozen": () => "Zet eerst de resultaten vast.",
    },
    hidden: "Iemand wiste zijn gegevens. De resultaten zijn daarom weg tot je ze opnieuw vastzet.",
    withdraw: "Haal de resultaten van alle schermen",
    byRole: "Open ook per beroep",
    byRoleClose: "Sluit per beroep weer",
    byRoleHint:
      "Doe dit pas als het een vraag beantwoordt, en wijs de spreiding binnen elk beroep aan.",
  },

  vote: {
    heading: "Stemmen",
    moment: "Over een moment uit de casus",
    pickMoment: "Kies een moment",
    open: "Laat stemmen",
    own: "Een eigen vraag",
    question: "Vraag",
    option: (n: number) => `Antwoord ${n}`,
    add: "Nog een antwoord",
    tooFew: "Vul een vraag in en minstens twee antwoorden.",
    doNow: "Wat zouden we nu doen?",
    votes: (n: number) => count(n, "stem", "stemmen"),
    close: "Stop het stemmen",
    reveal: "Toon de uitslag",
    revealed: "De uitslag staat open.",
    another: "Nieuwe stemming",
  },

  texts: {
    heading: "Wat studenten schreven",
    none: "Nog niets. Studenten kunnen schrijven in de nabespreking; jij leest het eerst.",
    kinds: {
      reflection: "gedachte",
      "own-words": "eigen woorden",
      action: "om te gaan doen",
    },
    show: "Toon",
    hide: "Verberg",
    remove: "Verwijder",
    removeHint: "Verwijderen is voorgoed, ook uit de opslag.",
    ban: "Laat niet meer schrijven",
    banSure: "Deze schrijver kan niets meer insturen. Wie het is, blijft onbekend. Doorgaan?",
    removeSure: "Deze tekst voorgoed verwijderen?",
    yes: "Ja",
    no: "Nee",
  },

  links: {
    heading: "Andere schermen",
    screen: "Groot scherm",
    screenHint: "Open dit op de computer van de beamer. Er staat niets persoonlijks op.",
    remote: "Afstandsbediening",
    remoteHint: "Voor je telefoon, zodat je rond kunt lopen.",
    make: "Maak een link",
    again: "Maak een nieuwe link",
    copied: "Gekopieerd",
    copy: "Kopieer",
    openScreen: "Open het grote scherm",
    openHere: "Open deze link in een nieuw tabblad",
    resume: "Jouw link om terug te komen",
    resumeHint:
      "Bewaar hem. Valt je laptop uit, dan sta je hiermee op een ander apparaat weer voor de les. Deel hem met niemand.",
    resumeGone: "Je bewaarde deze link toen je de les opende. Hij staat niet op dit apparaat.",
  },

  end: {
    heading: "Bewaren en afsluiten",
    exports: "Download wat is vastgezet en getoond",
    csv: "Als tabel (CSV)",
    json: "Als JSON",
    print: "Blad om te printen",
    exportHint:
      "De vastgezette aantallen, de uitslagen en de getoonde teksten. Geen namen, geen losse spellen.",
    noExport: "Er is niets vastgezet of getoond om te bewaren.",
    close: "Sluit de les",
    closeSure: "Weet je het zeker? Een gesloten les gaat niet meer open.",
    closeGo: "Ja, sluit de les",
    closeNot: "Nee, ga door",
    closeHint: "Daarna kan niemand meer spelen of schrijven. Een dag later wordt alles gewist.",
    afterwards: "Bewaren en wissen",
    keep: (when: string) => `Alles wordt gewist op ${when}.`,
    extend: "Bewaar langer, in dagen na het sluiten",
    extendGo: "Bewaar zo lang",
    erase: "Wis alles nu",
    eraseSure: (word: string) => `Dit kan niet meer terug. Typ ${word} om alles te wissen.`,
    eraseWord: "wis",
    erased: "Alles van deze les is gewist.",
  },

  notDone: "Dat is niet gelukt.",
};

export type ClassHostMessages = typeof classHostNl;
