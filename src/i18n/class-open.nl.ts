/** Opening a live class, in Dutch. `class-open.en.ts` has the same shape. */
export const classOpenNl = {
  title: "Open een les",
  lead: "Kies een casus. Je krijgt een code voor de studenten en een link voor het grote scherm. Een account is niet nodig.",
  which: "Welke casus?",
  ownFile: "Een eigen casus, uit een bestand",
  files: "Kies je .mdx-bestand, en de vertaling als je die hebt",
  filesHint:
    "Het bestand wordt nagekeken en hoort alleen bij deze les. Na de les wordt het gewist.",
  fromDesk: (title: string) => `Je casus uit het schrijfscherm: ${title}`,
  part: "Hoeveel van de casus?",
  whole: (minutes: number) => `De hele casus, ongeveer ${minutes} minuten`,
  lessonCut: (minutes: number) => `Het lesdeel, ongeveer ${minutes} minuten`,
  wholeOwn: "De hele casus",
  lessonCutOwn: "Het lesdeel, als dat erin staat",
  feedback: "Wanneer lezen studenten terugkoppeling?",
  feedbacks: {
    report: "Pas in hun verslag. Dat geeft meer gesprek.",
    now: "Meteen na elke keuze",
  },
  ways: "Hoe mogen ze meedoen?",
  nicknames: "Vraag om een bijnaam. Alleen jij ziet die, tijdens de les. Daarna is hij weg.",
  private:
    "Je ziet aantallen, nooit wie wat koos. Een dag na afloop wordt alles gewist, en eerder als jij dat wilt.",
  go: "Open de les",
  opening: "De les wordt geopend…",
  noFile: "Kies eerst een bestand.",
  noWay: "Kies minstens één manier om mee te doen.",
  /** Why a file could not be taken. */
  file: {
    tooBig: (name: string) =>
      `${name} is te groot voor een casus (meer dan 1 MB tekst). Is dit het goede bestand?`,
    notText: (name: string) =>
      `${name} is geen tekst. Kies een .mdx-bestand; bewaar een Word-document eerst als platte tekst.`,
    unreadable: (name: string) => `${name} kon niet geopend worden. Mag je dit bestand lezen?`,
    sameLanguage: (names: string) => `Er is per taal één bestand nodig. Laat dit weg: ${names}.`,
  },
  errorAt: (file: string, line: number) => `${file}, regel ${line}`,
  moreErrors: (n: number) => `En nog ${n}.`,
  repair: "Verbeter ze in het schrijfscherm",
};

export type ClassOpenMessages = typeof classOpenNl;
