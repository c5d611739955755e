import type { LessonStep } from "./lesson.ts";

/** The lesson around a case, on one page, in Dutch. */
export const lessonNl = {
  title: (title: string) => `De les bij ${title}`,
  description: (title: string) =>
    `Een les van 90 of 45 minuten rond de casus ${title}: op één A4, met de vragen voor de nabespreking.`,
  print: "Print dit blad",
  back: "Naar de docentpagina",
  forWhom: (roles: string) => `Voor een gemengde groep: ${roles}. Ook met één opleiding.`,
  practises: "Studenten oefenen",
  prepare: "Vooraf, tien minuten",
  preparing: [
    "Speel het lesdeel zelf, in de rol die je het minst kent.",
    "Kies hieronder twee vragen om te verdiepen. Meer past er niet in.",
    "Lees wat vooraf goed is om te weten, en zeg het de groep.",
  ],
  plan: "Het verloop",
  minutes: { long: "90", short: "45" },
  minutesLabel: { long: "minuten, les van 90", short: "minuten, les van 45" },
  step: "Wat",
  how: "Hoe",
  steps: {
    agreements: {
      title: "Afspraken",
      how: "We praten over keuzes, niet over wie ze maakte. Een misser is hier welkom. Overslaan mag altijd. Niets telt mee voor een cijfer, en delen is vrijwillig. Geen herkenbare cliënten van stage.",
    },
    groups: {
      title: "Groepen en rollen",
      how: "Iedereen opent de casus en kiest een rol. Noem wie er waarneemt.",
    },
    play: {
      title: "Spelen",
      how: (minutes: number) =>
        `Het lesdeel, ongeveer ${minutes} minuten: alleen, of samen achter één scherm.`,
      home: (minutes: number) =>
        `De casus duurt ongeveer ${minutes} minuten. Laat hem thuis afspelen, en speel hier één stuk samen.`,
      whole: (minutes: number) =>
        `De hele casus, ongeveer ${minutes} minuten: alleen, of samen achter één scherm. Wie eerder klaar is, speelt een moment opnieuw.`,
    },
    own: {
      title: "Eigen woorden",
      how: "Neem één zin van de cliënt. Schrijf op wat jij zou zeggen, zonder de keuzes erbij.",
    },
    reactions: { title: "Eerste reactie", how: "Kort, zonder uitleg of verweer." },
    story: {
      title: "Wat gebeurde er",
      how: "Begin bij de cliënt: wat veranderde er in dit leven?",
    },
    deeper: {
      title: "Verdiepen",
      how: "Zeg wat je zag en waarom het je bezighoudt, en stel dan een echte vraag. Eerst de hele groep; pas daarna per rol, en alleen als het helpt.",
    },
    again: {
      title: "Eén moment opnieuw",
      how: "Ga in het verslag terug naar een moment waar de keuzes uiteengingen. Kies samen anders.",
    },
    takeaway: {
      title: "Meenemen",
      how: "Ieder schrijft één ding op om op stage te doen, en wanneer.",
    },
  } satisfies Record<LessonStep, { title: string } & Record<string, unknown>>,
  observers: "Waarnemers",
  observing: [
    { who: "De cliënt", looks: "wat wordt er niet gehoord?" },
    { who: "Het netwerk", looks: "wie ontbreekt er?" },
    { who: "De macht", looks: "wie besliste, en wie niet?" },
  ],
  uneven: "Als de groep scheef is",
  unevenText:
    "Zet groepjes om de student heen wiens vak het minst vertegenwoordigd is. Of laat iedereen één rol spelen, en leg jullie keuzes later naast die van een andere groep.",
  access: "Voor iedereen",
  accessText:
    "Tekst laten voorlezen kan, en groter zetten ook. Er loopt geen klok. In het gesprek: één tegelijk, met wie het nodig heeft een schrijftolk of spraak naar tekst.",
  expert: "Met een ervaringsdeskundige",
  expertText: "Betaald, vooraf gesproken, en met eigen vragen:",
  portfolio: "Voor het portfolio, één A4",
  portfolioText:
    "Mijn keuze en wat de cliënt ermee deed; wat ook had gekund; wat mijn beroepscode of theorie erover zegt; wat ik op stage ga doen; na drie weken: hoe ging het? Geen cijfer.",
  hard: "Komt het dichtbij",
  hardText:
    "Blijf bereikbaar na de les. Wie aan zelfdoding denkt: bel 113 of gratis 0800-0113, of chat via 113.nl.",
  basis:
    "De opbouw volgt PEARLS (Eppich & Cheng 2015), debriefing with good judgment (Rudolph 2006) en de INACSL-standaard voor debriefing (2021), in eigen woorden.",
};

export type LessonText = typeof lessonNl;
