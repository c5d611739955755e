import type { Move } from "../scenario/vocabulary.ts";
import { listeningNl } from "./listening.nl.ts";
import type { ReportMessages } from "./report.messages.ts";
import { capital, inWords, list, times } from "./sentences.nl.ts";

/** What could be done, to follow "Je kon vier keer …". */
const couldDo: Record<Move, (who: string) => string> = {
  "open-question": () => "een open vraag stellen",
  probe: () => "doorvragen",
  "closed-question": () => "een gesloten vraag stellen",
  "simple-reflection": () => "teruggeven wat je verteld werd",
  "complex-reflection": () => "teruggeven wat iemand ermee bedoelde of erbij voelde",
  silence: () => "een stilte laten vallen",
  summary: () => "samenvatten en vragen of het klopte",
  affirmation: () => "benoemen wat iemand zelf al deed of kon",
  "build-on": (who) => `aansluiten bij iets wat ${who} of een naaste zelf bedacht`,
  "ask-leave": () => "eerst vragen of je iets mocht zeggen",
  suggest: () => "iets vrijblijvend voorstellen",
  "offer-knowledge": () => "kennis aanbieden en vragen wat die waard was",
  "decide-together": () => "samen beslissen",
  "explain-role": () => "je rol of je geheimhouding uitleggen",
  "check-safety": () => "naar de veiligheid vragen",
  "set-limit": () => "een grens aangeven",
  reassure: () => "geruststellen",
  hush: () => "sussen",
  advise: () => "ongevraagd advies geven",
  "fix-early": () => "meteen een oplossing geven",
  "fill-in": () => "zelf iets invullen",
  connect: () => "iemand verbinden of warm overdragen",
  consult: () => "een collega raadplegen",
  "consent-to-share": () => "toestemming vragen om iets te delen",
  relieve: () => "iets uit handen nemen, op verzoek",
  "hold-back": () => "even niets doen, met een afspraak erbij",
  treat: () => "iets behandelen of herstellen",
  "adjust-setting": () => "de omgeving aanpassen",
  "step-in": () => "ingrijpen",
  signal: () => "iets signaleren en op de agenda zetten",
  "take-over": () => "het overnemen",
  "refer-away": () => "doorschuiven",
};

const didSo = (could: number, did: number) => {
  if (did === 0) return "dat deed je deze keer niet";
  if (did < could) return `dat deed je ${times(did)}`;
  return could === 1 ? "dat deed je" : "dat deed je elke keer";
};

/** The report in Dutch. */
export const reportNl: ReportMessages = {
  theClient: "de cliënt",
  report: "Verslag",
  contents: "In dit verslag",
  intro: (who) =>
    `Geen cijfer en geen beoordeling. Je leest wat jouw keuzes deden in het leven van ${who}, en wat je daarvan meeneemt. Het is niet bedoeld om op te toetsen.`,
  whole: "het hele verhaal",
  lessonCut: "de lesversie",
  changed:
    "De casus is veranderd nadat je speelde. Je keuzes passen nog; de teksten kunnen anders zijn dan toen.",
  changedFrom: (fits, of) =>
    `De casus is veranderd nadat je speelde. Van je ${inWords(of)} keuzes passen de eerste ${inWords(fits)} nog. Het verslag gaat tot daar; je keuzes zelf zijn niet weggegooid.`,
  youChose: "Jij",
  youBothChose: "Jullie",
  told: "Verteld",
  outcome: {
    title: (who) => `Hoe het was voor ${who}`,
    lessonCut: "Hier stopt de lesversie. Het verhaal gaat verder in de hele casus.",
    unfinished: "Het verhaal is nog niet af. Zo staat het er nu voor.",
    nothingYet: "Er is nog geen keuze gemaakt.",
    lastWords: (who) => `Het laatste wat ${who} zei`,
    time: "De tijd die verstreek",
    years: (years) =>
      years === 0 ? "" : `Het verhaal speelde in ${inWords(years + 1)} opeenvolgende jaren.`,
  },
  wanted: {
    title: (who) => `Wat ${who} wilde`,
    goodLife: (who) => `Een goed leven, in de ogen van ${who}`,
    told: (who) => `Wat ${who} en anderen jou vertelden`,
    toldNothing: (who) =>
      `${capital(who)} vertelde nog niets over het eigen leven. Dat kan de volgende keer anders lopen.`,
    from: (who) => `verteld door ${who}`,
    known: "al bekend toen je begon",
    untold: "Wat niet verteld werd",
    untoldIntro: (count, who) =>
      `${count === 1 ? "Eén ding bleef onverteld" : `${capital(inWords(count))} dingen bleven onverteld`}. Niemand komt alles te weten, en sommige dingen vertelt ${who} alleen aan een ander. Wat het was, blijft hier open. Je zou hiernaar kunnen vragen:`,
    untoldNothing: "Alles wat in deze casus verteld kan worden, is verteld.",
    questions: {
      home: (who) => `Hoe is het voor ${who} om daar te wonen, en wat maakt een plek thuis?`,
      money: (who) => `Wat kan er wel en wat kan er niet door geld, en wat doet dat met ${who}?`,
      health: (who) => `Wat merkt ${who} van lijf en gezondheid op een gewone dag?`,
      relations: (who) => `Wie horen er bij ${who}, en hoe is het nu tussen hen?`,
      meaning: (who) => `Waar gaat het ${who} om in het leven, en wat is daarvan nu te merken?`,
      "daily-life": (who) =>
        `Hoe ziet een gewone dag van ${who} eruit, van opstaan tot naar bed gaan?`,
      participation: (who) => `Waar hoorde ${who} bij, en hoe is dat nu?`,
    },
  },
  moments: {
    title: "De momenten",
    intro: (who) =>
      `Per uitgangspunt: wat je zei of deed, wat ${who} ermee deed, en wat het opende of sloot. Wat het meeste uitmaakte, staat bovenaan.`,
    none: "Bij dit uitgangspunt lag in jouw verhaal geen moment.",
    more: (count) => (count === 1 ? "Nog één moment" : `Nog ${inWords(count)} momenten`),
    opened: "Wat dit opende of sloot",
    others: (count) =>
      count === 1 ? "Eén andere keuze" : `${capital(inWords(count))} andere keuzes`,
    othersIntro: "In dit verhaal liep de andere keuze zo; in het leven kan het anders gaan.",
    possibleToo: "Kon ook",
    othersAbove: "De andere keuzes van dit moment staan hierboven.",
    laterChosen: "Dit deed je daarna ook nog.",
    toldToo: "Dan was al eerder verteld:",
    wouldTell: (domains) => `Dan was ook iets verteld over ${list(domains)}.`,
    again: "Opnieuw vanaf hier",
    againLabel: (quote) => `Opnieuw vanaf hier: ${quote}`,
  },
  mirror: {
    title: "De spiegel: wat je deed",
    intro:
      "Bij elke keuze stonden er een paar mogelijkheden klaar. Hier zie je wat je kon doen en wat je deed. Meer is niet beter: het hangt af van het moment.",
    skill: (could, did) =>
      `Dat kon op ${could === 1 ? "één moment" : `${inWords(could)} momenten`}; ${didSo(could, did).replace(" deze keer niet", " daar niet")}.`,
    skillNever: "In jouw verhaal kwam geen keuze langs waarmee dat kon.",
    move: (move, could, did, who) =>
      `Je kon ${times(could)} ${couldDo[move](who)}; ${didSo(could, did)}.`,
    also: (items) => `Je deed ook: ${list(items)}. Wat dat deed, lees je bij de momenten.`,
    alsoMove: (move, did) => `${move} (${times(did)})`,
    firstSolution: "Je eerste oplossing",
    firstSolutionAt: (nth, move) => `Die kwam bij keuze ${inWords(nth)} (${move}):`,
    toldBefore: (count, who) => {
      if (count === 0) return "Toen was er nog niets verteld.";
      const things = count === 1 ? "één ding" : `${inWords(count)} dingen`;
      return `Toen hadden ${who} en anderen ${things} verteld:`;
    },
    noSolution: "Je bracht zelf geen oplossing in.",
    limits:
      "Je oefent hier met herkennen en afwegen. Dat vervangt het oefenen van gesprekken niet: met echte mensen, met een acteur of met elkaar.",
  },
  setting: {
    title: "Wat de ruimte deed",
    intro: (who) =>
      `${capital(who)} is slechthorend. Wat iemand kan vertellen, hangt dan ook af van de plek: geluid, licht op je gezicht, één tegelijk, iets op papier.`,
    rooms: "Waar jullie waren",
    mended: (what) => `Je paste aan: ${list(what)}.`,
    notMended: "Hier bleef het zoals het was.",
    couldNot: "Hier viel niets aan te passen.",
    because: (who) => `Alleen verteld omdat ${who} je kon volgen`,
    becauseNone: (who) => `Niets van wat ${who} vertelde, hing af van een aangepaste ruimte.`,
    missed: "Wat er meer verteld was in een aangepaste ruimte",
    missedItem: (domain) => `Met dezelfde keuze was daar ook iets verteld over ${domain}:`,
    mendables: {
      place: "de plek",
      face: "je gezicht in het licht",
      pace: "het tempo, één tegelijk",
      writing: "iets op papier",
    },
  },
  circumstances: {
    title: (who) => `Wat niet aan ${who} ligt`,
    intro: (who) =>
      `Inkomen, wonen, toegang, regels, hoe anderen iemand behandelen: daar kan ${who} zelf weinig aan veranderen.`,
    lens: "Door de bril van sociale kwaliteit",
    lensNone: "In wat jou verteld werd, kwam hierover nog niets naar voren.",
    signalled: "Wat je hebt gesignaleerd",
    notSignalled: (could) =>
      could === 0
        ? "In jouw verhaal kwam je niet op een punt waar je dit kon aankaarten."
        : `Je kon dit ${times(could)} aankaarten; dat deed je deze keer niet.`,
    question: "Wat zou jij hiervan op de agenda zetten, en bij wie?",
  },
  listening: listeningNl,
  story: {
    title: "Je hele verhaal",
    open: (count) => (count === 1 ? "Je ene keuze" : `Al je ${inWords(count)} keuzes, op volgorde`),
    none: "Er is nog geen keuze gemaakt.",
  },
  action: {
    title: "Eén actie voor je stage",
    label: "Wat ga jij de komende weken één keer proberen?",
    hint: "In je eigen woorden, zo klein dat het deze week kan. Bij wie, wanneer, en waaraan merk je het?",
    kept: {
      saved: "Wat je hier typt, blijft op dit apparaat, tenzij je het zelf deelt.",
      full: "De opslag van je browser is vol. Wat je hier typt, staat nu alleen op deze pagina: druk het af of bewaar het als bestand voor je weggaat.",
      blocked:
        "Je browser bewaart niets van deze site. Wat je hier typt, staat alleen op deze pagina: druk het af of bewaar het als bestand voor je weggaat.",
    },
  },
  portfolio: {
    title: "Eén A4 voor je portfolio",
    intro: "Kies een moment dat je bijbleef, en schrijf er kort bij wat het je leerde.",
    moment: "Het moment",
    pick: "Kies een moment",
    noMoments: "Zodra je een keuze hebt gemaakt, kun je hier een moment kiezen.",
    myChoice: "Mijn keuze",
    whyLabel: "Waarom leek dit me op dat moment goed?",
    clientDid: (who) => `Wat ${who} deed`,
    alternative: "Een alternatief",
    alternativePick: "Kies een andere keuze van dat moment",
    alternativeLabel: "Wat had ik ook kunnen doen, en wat had dat kunnen betekenen?",
    theory: "Code of theorie",
    theoryLabel: "Welk artikel uit je beroepscode, welk begrip of welke bron past hierbij?",
    action: "Mijn actie in de stage",
    actionEmpty: "Je schrijft je actie hierboven.",
    lookBack: "Terugblik na drie weken",
    lookBackLabel: "Wat gebeurde er toen ik het probeerde? Wat zou ik nu anders doen?",
    print: "Alleen dit A4 afdrukken",
  },
  keep: {
    title: "Bewaren en delen",
    print: "Verslag afdrukken",
    printHint: "Wat je hebt opengeklapt, komt ook op papier.",
    openAll: "Alles openklappen",
    closeAll: "Alles dichtklappen",
    download: "Bewaren als bestand (JSON)",
    fileName: (caseId) => `blanco-verslag-${caseId}.json`,
    link: "Link naar dit verslag",
    linkHint:
      "Wie de link opent, ziet hetzelfde verslag. Je keuzes staan in de link zelf, achter het #; ze gaan niet naar een server.",
    linkLength: (length, limit) =>
      `Het deel achter het # is ${length} tekens lang. Tot ${limit} tekens blijft een link heel in mail en chat.`,
    tooLong: (length, limit) =>
      `Als link wordt dit ${length} tekens, en boven ${limit} breken mail en chat hem soms af. Bewaar het daarom als bestand en stuur dat mee. Wie het ontvangt, opent het bestand op de verslagpagina.`,
    copy: "Link kopiëren",
    copied: "De link is gekopieerd.",
    copyFailed: "Kopiëren mag niet van deze browser. De link is nu geselecteerd: kopieer hem zelf.",
    include: "Mijn eigen teksten gaan mee",
    includeHint:
      "Dit geldt voor de link en voor het bestand. Dan gaat dit mee, voor iedereen die het opent:",
    includeNothing: "Je hebt nog niets zelf geschreven. Er gaan alleen keuzes mee.",
    includeList: "Zonder vinkje gaan alleen je keuzes mee.",
  },
  ownTexts: {
    "report.action": "je actie voor je stage",
    "report.moment": "welk moment je koos voor je A4",
    "report.why": "waarom je dit koos",
    "report.other": "welk alternatief je koos",
    "report.alternative": "je alternatief",
    "report.theory": "code of theorie",
    "report.look-back": "je terugblik",
  },
  ownTextOther: "eigen woorden uit het spel",
  shared: {
    by: "Dit verslag is met je gedeeld. “Jij” is hier degene die speelde. Je kunt er niets in veranderen.",
    loading: "Het verslag wordt opgehaald…",
    changed:
      "De casus is veranderd sinds deze link werd gemaakt. Alle keuzes passen nog; teksten kunnen anders zijn dan toen.",
    broken: (fits, lost) =>
      `De casus is veranderd sinds deze link werd gemaakt. De eerste ${inWords(fits)} keuzes passen nog; de laatste ${inWords(lost)} niet meer. Dit verslag gaat tot waar het nog past. Wil je het hele verslag zien zoals het was, vraag dan om een afdruk.`,
    empty: {
      title: "Hier staat nog geen verslag",
      text: "Een gedeeld verslag zit in de link zelf, in het deel achter het #. Dat deel ontbreekt. Misschien is alleen het begin van de link gekopieerd.",
    },
    damaged: {
      title: "Deze link is niet heel aangekomen",
      text: "Het deel achter het # klopt niet. Meestal heeft een mail- of chatprogramma de link afgebroken, of is er een teken weggevallen.",
    },
    newer: {
      title: "Deze link is van een nieuwere versie",
      text: "De link is gemaakt met een nieuwere versie van Blanco dan deze pagina. Laad de pagina opnieuw; komt deze melding terug, vraag dan om het bestand of een afdruk.",
    },
    otherCase: {
      title: "Deze link hoort bij een andere casus",
      text: (caseId) => `De link is van de casus “${caseId}”.`,
      go: "Open het verslag bij die casus",
    },
    noCase: {
      title: "De casus kon niet worden opgehaald",
      text: "Het verslag wordt opgebouwd uit de casus, en die kwam niet binnen. Kijk of je verbinding hebt en probeer het opnieuw. De link zelf is niet kwijt: die staat nog in de adresbalk.",
      retry: "Opnieuw proberen",
    },
    file: {
      open: "Een verslagbestand openen",
      hint: "Een bestand dat met “Bewaren als bestand” is gemaakt (.json). Het blijft op dit apparaat.",
      foreign:
        "Dit is geen verslagbestand van Blanco. Kies het .json-bestand dat bij “Bewaren als bestand” is gemaakt.",
      damaged:
        "Dit verslagbestand is niet heel. Vraag om het bestand opnieuw te bewaren en te sturen.",
      newer:
        "Dit bestand is gemaakt met een nieuwere versie van Blanco. Laad de pagina opnieuw en probeer het nog eens.",
      otherCase: (caseId) =>
        `Dit bestand hoort bij de casus “${caseId}”. Open de verslagpagina van die casus en kies het bestand daar.`,
      unreadable:
        "Het bestand kon niet worden gelezen. Probeer het nog eens, of kies een ander bestand.",
    },
    askAgain: "Vraag de afzender om de link opnieuw te sturen, het liefst gekopieerd met de knop.",
    steps: "Wat je kunt doen",
    toCases: "Naar de casussen",
    playSelf: "Deze casus zelf spelen",
  },
};
