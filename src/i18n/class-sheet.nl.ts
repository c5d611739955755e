const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** The released results of a class as a page to print, in Dutch. `class-sheet.en.ts` has the same shape. */
export const classSheetNl = {
  title: (title: string) => `De les bij ${title}`,
  print: "Print dit blad",
  back: "Terug naar de les",
  loading: "Het blad wordt klaargezet…",
  none: "Welke les?",
  noneText:
    "Op dit apparaat staat geen les van jou. Open het blad vanuit de les, onder ‘Bewaren en afsluiten’.",
  failed: "Het blad kwam niet binnen.",
  nothing: "Er is in deze les niets vastgezet en niets getoond. Er valt nog niets te bewaren.",
  parts: { whole: "de hele casus", "lesson-cut": "het lesdeel" },
  joined: (n: number) => `${count(n, "student deed", "studenten deden")} mee`,
  plays: (n: number) => count(n, "spel vastgezet", "spellen vastgezet"),
  rule: "Op dit blad staat alleen wat in de les is vastgezet en getoond: aantallen van de hele groep, nooit van minder dan vijf. Een tweetal telt als één spel.",
  of: (n: number, all: number) => `${n} van ${all}`,
  few: "niet apart getoond",
  count: "Aantal",

  client: "Hoe het de cliënt verging",
  goodLife: "Wat een goed leven is, in eigen woorden",
  ending: "Einde",
  otherEndings: "Een ander einde, of nog onderweg",
  told: "Verteld en niet verteld",
  fact: "Wat er te vertellen was",
  parted: "Waar de keuzes uiteengingen",
  choice: "Keuze",
  stayed: "daarvoor ook gedaan of gezegd",
  other: "anders, of te weinig om apart te tonen",
  networks: "De netwerken over elkaar",
  networksLead: "Zo eindigde het netwerk, in zoveel spellen.",
  who: "Wie",
  ties: { close: "hecht", thin: "dun", lost: "weg", new: "nieuw", none: "niet in beeld" },
  byRole: "Per beroep",
  byRoleLead:
    "Kijk naar de spreiding binnen elk beroep. Die is vaak groter dan het verschil ertussen.",
  votes: "Stemmingen",
  option: "Antwoord",
  voted: (n: number) => count(n, "stem", "stemmen"),
  tooFew: "Te weinig stemmen om iets te tonen.",
  texts: "Uit de groep",
  textAt: (question: string) => `Bij de vraag: ${question}`,
  actions: "Wat de groep gaat doen",
  actionsRoom: "Over drie weken: wat is ervan gekomen?",
  foot: (title: string, version: string) => `Blanco · ${title}, versie ${version}`,
};

export type ClassSheetMessages = typeof classSheetNl;
