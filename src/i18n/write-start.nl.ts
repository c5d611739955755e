/** What is said where somebody chooses what to write on, in Dutch; `write-start.en.ts` has the same shape. */
export const writeStartNl = {
  start: {
    heading: "Schrijf een casus",
    lead: "Van een leeg vel tot klaar voor de les. Terwijl je schrijft zie je wat er nog niet klopt, en je speelt je casus zoals een student dat doet.",
    private:
      "Er wordt niets verstuurd. Wat je schrijft blijft in deze browser, op dit apparaat. Opslaan als bestand doe je zelf.",
    pagePlace:
      "Deze browser staat niet toe dat we hier iets bewaren. Je kunt schrijven, maar sla je werk op als bestand voordat je deze pagina sluit.",
    goOn: "Verder schrijven",
    lastKept: (when: string) => `laatst bewaard op ${when}`,
    open: (title: string) => `Verder met ${title}`,
    remove: "Weggooien",
    removeSure: (title: string) =>
      `“${title}” weggooien, met alle versies? Dit kan niet ongedaan worden gemaakt.`,
    removeYes: "Ja, weggooien",
    removeNo: "Nee, houden",
    newHeading: "Iets nieuws",
    newLead:
      "Je begint met een kleine casus die al helemaal werkt, in twee talen. Die schrijf je om tot je eigen verhaal.",
    newTitle: "Titel",
    newTitleHint: "Kan later anders. Laat leeg om eerst rond te kijken.",
    newGo: "Begin",
    fileHeading: "Een casus die je al hebt",
    fileLead:
      "Een bestand dat eindigt op .mdx: de bron, de vertaling, of allebei. Een verhaal uit Twine (.twee) of ink (.ink) mag ook: dat wordt een geraamte om op verder te schrijven.",
    filePick: "Kies bestanden",
    fileDrop: "of sleep ze hierheen",
    dropNow: "Laat maar los",
    paste: "Of plak een tekst",
    pasteLabel: "De tekst van een casus",
    pasteGo: "Open deze tekst",
    shippedHeading: "Een casus van deze site",
    shippedLead: "Je krijgt een kopie. De casus op de site blijft zoals hij is.",
    shippedOpen: (title: string) => `Kopieer ${title}`,
    handbook: "Nieuw hier? Lees in het handboek hoe je in tien minuten je eerste casus schrijft.",
    busy: "Een ogenblik…",
  },

  problem: {
    tooBig: (name: string) =>
      `${name} is te groot voor een casus (meer dan 1 MB tekst). Is dit het goede bestand?`,
    notText: (name: string) =>
      `${name} kan niet gelezen worden. Een casus is een tekstbestand dat eindigt op .mdx. Bewaar een Word-document eerst als platte tekst.`,
    unreadable: (name: string) => `${name} kon niet geopend worden. Mag je dit bestand lezen?`,
    empty: "Er staat nog geen tekst. Plak eerst iets.",
    sameLanguage: (names: string) =>
      `Niet geopend: ${names}. Een casus heeft per taal één bestand. Open wat overblijft apart.`,
    notFetched:
      "De casus kon niet worden opgehaald. Kijk of je verbinding hebt, en probeer het nog eens.",
    noStory: (name: string) =>
      `In ${name} staat geen verhaal dat we kunnen overnemen. Bewaar het in Twine als Twee, of geef de tekst van ink zelf.`,
    gone: "Dit concept is er niet meer. Misschien is het in een ander tabblad weggegooid.",
    broken:
      "Er ging iets mis in ons eigen programma, niet in je casus. Je tekst is veilig. Probeer het nog eens, of laad de pagina opnieuw.",
    retry: "Probeer het nog eens",
  },

  taken: {
    lead: "Dit verhaal komt uit een ander programma. Er staat nu een geraamte: plekken zijn scènes geworden, links keuzes. Wat een keuze doet met de cliënt, schrijf jij erbij.",
    counts: "Wat er is overgenomen",
    count: (what: string, all: number, mapped: number, noted: number) =>
      `${what}: ${mapped} van ${all} overgenomen${noted > 0 ? `, ${noted} bewaard als opmerking` : ""}`,
    kept: "Woord voor woord bewaard als opmerking in de tekst:",
    line: (line: number, why: string) => `regel ${line} van het verhaal, ${why}:`,
  },
};

export type WriteStartMessages = typeof writeStartNl;
