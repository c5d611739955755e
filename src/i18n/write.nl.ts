import type { Locale, Mode } from "../scenario/vocabulary.ts";
import { writeStartNl } from "./write-start.nl.ts";

const time = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long" });
const whole = new Intl.NumberFormat("nl-NL");
const share = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 1 });

/** Everything the Write page says, in Dutch. `write.en.ts` has the same shape. */
export const writeNl = {
  languages: { nl: "Nederlands", en: "Engels" } satisfies Record<Locale, string>,
  when: (ms: number) => `${day.format(ms)}, ${time.format(ms)}`,
  clock: (ms: number) => time.format(ms),
  percent: (part: number) => share.format(part),
  count: (n: number) => whole.format(n),
  untitled: "Nog zonder titel",
  close: "Sluiten",

  ...writeStartNl,

  bar: {
    back: "Alle concepten",
    openClass: "Open een les",
    noRoom:
      "Je browser heeft hier geen ruimte voor. Bewaar de casus als bestand, en kies dat bij ‘Open een les’.",
    save: "Opslaan als bestand",
    saveName: (name: string) => `Sla ${name} op`,
    downloadName: (name: string) => `Download ${name}`,
    versions: "Versies",
    play: "Speel",
    asides: "Wat je ernaast ziet",
    sideBySide: "Naast elkaar",
  },

  kept: {
    kept: (at: string) => `Bewaard in deze browser om ${at}`,
    changed: "Nog niet bewaard…",
    writing: "Bewaren…",
    full: "Er is geen ruimte meer in deze browser. Sla je werk nu op als bestand.",
    blocked: "Deze browser bewaart dit niet. Sla je werk op als bestand voordat je weggaat.",
    conflict: "Deze casus is ook in een ander tabblad geschreven.",
    conflictLead: "Kies waarmee je verdergaat. Het andere blijft bewaard onder Versies.",
    mine: "Verder met wat hier staat",
    theirs: "Verder met het andere tabblad",
    file: {
      never: "Nog niet opgeslagen als bestand",
      changed: "Gewijzigd sinds je het als bestand opsloeg",
      saved: (at: string) => `Als bestand opgeslagen om ${at}`,
    },
    saved: (names: string) => `Opgeslagen: ${names}.`,
    downloaded: (names: string) =>
      `Gedownload: ${names}. Ze staan bij je downloads. Zet ze samen in een map met de naam van je casus.`,
    cancelled: "Niet opgeslagen.",
    refused: (name: string) =>
      `${name} kon niet geschreven worden. Kies een andere plek, of download het bestand.`,
    onDisk: (name: string) =>
      `${name} was intussen door een ander programma veranderd. Die tekst staat nu onder Versies; het bestand heeft jouw tekst.`,
  },

  tabs: {
    label: "Wat je ziet",
    text: (language: string) => `Tekst (${language})`,
    texts: "Tekst",
    problems: "Meldingen",
    graph: "Kaart",
    numbers: "Cijfers",
    play: "Spelen",
  },

  editor: {
    label: (language: string) => `Tekst van de casus, ${language}`,
    keys: "Tab brengt je naar het volgende onderdeel. Staat er een lijstje open, druk dan eerst op Esc. F8 gaat naar de volgende melding, Ctrl+spatie laat zien wat er kan staan.",
    keysTitle: "Toetsen",
    source: "bron",
    translation: "vertaling",
  },

  phrases: {
    "Control character": "Stuurteken",
    "Selection deleted": "Selectie verwijderd",
    Find: "Zoek",
    Replace: "Vervang door",
    next: "volgende",
    previous: "vorige",
    all: "alle",
    "match case": "hoofdletters",
    regexp: "patroon",
    "by word": "hele woorden",
    replace: "vervang",
    "replace all": "vervang alle",
    close: "sluit",
    "current match": "dit is",
    "replaced match on line $": "vervangen op regel $",
    "replaced $ matches": "$ keer vervangen",
    "on line": "op regel",
    "No diagnostics": "Geen meldingen",
    Diagnostics: "Meldingen",
    Completions: "Wat hier kan staan",
  } as Record<string, string>,

  translation: {
    none: (language: string) => `Er is nog geen tekst in het ${language}.`,
    begin: "Begin een vertaling",
    beginLead: "Alles wat vertaald moet worden komt klaar te staan, met de woorden van de bron.",
    whole: "De vertaling is bij.",
    missing: (n: number) =>
      n === 1 ? "1 onderdeel ontbreekt nog." : `${n} onderdelen ontbreken nog.`,
    waiting: (n: number) =>
      n === 1 ? "1 onderdeel wacht op vertaling." : `${n} onderdelen wachten op vertaling.`,
    stale: (n: number) =>
      n === 1
        ? "Van 1 onderdeel is de bron veranderd."
        : `Van ${n} onderdelen is de bron veranderd.`,
    add: "Vul aan wat ontbreekt",
    accept: "Alles nagelezen: zet op bij",
    added: (n: number) =>
      n === 0 ? "Er ontbrak niets." : `${n} klaargezet, met de woorden van de bron en een teken.`,
    accepted: (n: number) =>
      n === 0 ? "Alles was al bij." : `${n} op bij gezet. Met Ctrl+Z maak je dat ongedaan.`,
    inTheWay: "Dat kan pas als deze fouten uit de weg zijn:",
  },

  problems: {
    heading: "Meldingen",
    reading: "Je casus wordt gelezen…",
    none: "Geen meldingen. Er is niets wat we nog zien.",
    errors: (n: number) => (n === 1 ? "1 fout" : `${n} fouten`),
    warnings: (n: number) => (n === 1 ? "1 aandachtspunt" : `${n} aandachtspunten`),
    and: " en ",
    errorsLead: "Een fout moet eruit voordat iemand de casus kan spelen.",
    warningsLead: "Een aandachtspunt is het nalopen waard. Jij beslist.",
    error: "fout",
    warning: "aandachtspunt",
    line: (n: number) => `regel ${n}`,
    why: "Waarom?",
    more: "Meer hierover in het handboek",
    newTab: "(opent een nieuw tabblad)",
    announce: (text: string) => `Nu ${text}.`,
    announceNone: "Nu geen meldingen.",
    exploring: "Alle manieren om te spelen worden bekeken…",
    exploringOf: (done: number, of: number) => `${done} van ${of}`,
    showMore: (n: number) => `Laat er nog ${n} zien`,
    mend: ({
      instead = "",
      does = "",
      places,
    }: {
      instead?: string;
      does?: string;
      places: number;
    }) => {
      if (does === "confirm") return "De vertaling klopt";
      if (does === "translated") return "Dit is vertaald";
      if (does === "quote") return `Zet ze overal tussen aanhalingstekens (${places} plekken)`;
      if (does === "straighten")
        return places > 1 ? `Zet ze overal recht (${places} plekken)` : "Zet ze recht";
      if (does === "clean")
        return places > 1 ? `Haal ze overal weg (${places} plekken)` : "Haal het weg";
      if (does === "list") return "Maak er een lijst van";
      if (does === "frame") return "Zet de regels met --- goed";
      if (does === "add") return `Zet ${instead.trim()} erbij`;
      return `Maak er ${instead.trim()} van${places > 1 ? `, op ${places} plekken` : ""}`;
    },
  },

  graph: {
    heading: "Kaart van het verhaal",
    waiting: "De kaart komt zodra de casus geen fouten heeft.",
    older: "Deze kaart is van vóór je laatste fout.",
    lead: "Elk vak is een scène, elke pijl een of meer keuzes. Klik op een vak voor de tekst.",
    drawing: "Tekening, te schuiven met de pijltjestoetsen",
    scenes: "De scènes",
    text: "Tekst",
    play: "Speel vanaf hier",
    leads: "Gaat naar",
    comes: "Komt van",
    nowhere: "nergens heen",
    as: "Getekend voor",
    everybody: "iedereen",
    bigger: "Groter",
    smaller: "Kleiner",
    findings: {
      unreachable: "Hier komt niemand.",
      "no-choice": "Hier kan een spel vastlopen.",
      "no-ending": "Vanaf hier is er soms geen einde.",
      "never-possible": "Een keuze hier kan nooit.",
    },
  },

  numbers: {
    heading: "Cijfers",
    waiting: "De cijfers komen zodra de casus geen fouten heeft.",
    older: "Deze cijfers zijn van vóór je laatste fout.",
    whole: (mode: string) => `Speelt ${mode}`,
    cut: (mode: string) => `Het lesdeel, ${mode}`,
    modes: {
      nursing: "alleen, als verpleegkundige",
      "social-work": "alleen, als sociaal werker",
      pair: "samen achter één scherm",
    } satisfies Record<Mode, string>,
    length: (least: number, most: number | undefined) =>
      most === undefined
        ? `Een spel telt minstens ${least} keuzes.`
        : least === most
          ? `Een spel telt ${most} ${most === 1 ? "keuze" : "keuzes"}.`
          : `Een spel telt ${least} tot ${most} keuzes.`,
    states: (n: string, complete: boolean) =>
      complete
        ? `Alles bekeken: ${n} verschillende momenten.`
        : `Er zijn er meer dan we bekeken: ${n} verschillende momenten. Wat hieronder staat is gezien; wat er niet staat, kan er toch zijn.`,
    endings: "Hoe het kan aflopen",
    endingsLead: "Met de kans als iemand blind kiest.",
    never: "Niet te bereiken in deze rol",
    facts: (most: number, total: number) =>
      `Er kan in één spel hoogstens ${most} van de ${total} feiten verteld worden.`,
    factsNever: "Nooit te horen in deze rol:",
    unreachable: "Scènes waar deze rol niet komt:",
    neverPossible: "Keuzes die voor deze rol nooit kunnen:",
    traps: "Hier gaat het mis",
    trap: {
      "no-choice": (title: string) =>
        `In “${title}” kan een spel vastlopen: er is geen keuze meer.`,
      "no-ending": (title: string) => `Vanaf “${title}” is er soms geen einde meer te bereiken.`,
    },
    way: (n: number) =>
      n === 0 ? "meteen" : n === 1 ? "De kortste weg: 1 keuze" : `De kortste weg: ${n} keuzes`,
    playWay: "Speel deze weg na",
  },

  play: {
    heading: "Proefspelen",
    lead: "Je speelt je eigen tekst zoals hij nu is. Er wordt niets van bewaard.",
    waiting: "Spelen kan zodra de casus geen fouten heeft.",
    older: "Er staan nu fouten in je tekst. Je speelt de laatste tekst zonder fouten.",
    who: "Wie speelt er?",
    modes: {
      nursing: "Verpleegkundige",
      "social-work": "Sociaal werker",
      pair: "Samen",
    } satisfies Record<Mode, string>,
    from: "Vanaf",
    beginning: "Het begin",
    language: "In het",
    go: "Speel",
    looking: "De kortste weg erheen wordt gezocht…",
    noRoad: (title: string, mode: string) =>
      `Er leidt geen weg naar “${title}” voor wie ${mode} speelt. Kies een andere rol, of laat in de tekst een keuze hierheen leiden.`,
    title: (title: string) => `Proefspel: ${title}`,
    stop: "Stop het proefspel",
    loading: "Het spel komt eraan…",
    failed: "Het spel kon niet worden opgehaald. Kijk of je verbinding hebt.",
    toText: "Naar deze scène in de tekst",
  },

  versions: {
    heading: "Versies",
    lead: "Elke vijf minuten dat je schrijft komt er een bij. Teruggaan gooit niets weg: wat er nu staat wordt zelf een versie.",
    none: "Er zijn nog geen versies.",
    now: "Wat er nu staat",
    goBack: "Ga hierheen terug",
    went: (when: string) => `Terug bij de versie van ${when}.`,
    size: (words: string) => `${words} woorden`,
    reasons: {
      begun: "zo begon het",
      time: "tussendoor",
      saved: "als bestand opgeslagen",
      "before-going-back": "stond er voordat je terugging",
      "other-tab": "uit een ander tabblad",
      "on-disk": "stond in het bestand",
    },
  },

  careMap: {
    title: (region: string) => `Sociale kaart: ${region}`,
    none: "Sociale kaart: er is er geen",
    lead: "Met ref wijst een contact naar iemand op deze kaart. De controle kijkt of die er staat, en wie geen eigen naam heeft krijgt de naam van de kaart.",
    failed:
      "De kaart van deze site kwam niet, of is nog onderweg. Contacten met ref worden nu niet nagekeken, en hebben een eigen naam nodig.",
    own: (file: string) =>
      `Je schrijft met je eigen kaart, ${file}. Ze staat alleen in deze browser.`,
    notKept: "Je browser bewaart deze kaart niet. Open haar de volgende keer opnieuw.",
    broken: (file: string, count: number) =>
      count === 1
        ? `In ${file} staat 1 fout. Zolang die er is, geldt de kaart van de site.`
        : `In ${file} staan ${count} fouten. Zolang die er zijn, geldt de kaart van de site.`,
    line: (line: number) => `Regel ${line}:`,
    open: "Open een eigen sociale kaart (YAML)",
    back: "Terug naar de kaart van de site",
    help: "Hoe je een kaart van je eigen streek maakt",
  },
};

export type WriteMessages = typeof writeNl;
