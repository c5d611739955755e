/** What the answers to questions about a case say, per language. */
export const questionWords = {
  nl: {
    reach: (scene: string) => `De kortste weg naar ${scene}`,
    start: "hier begint het",
    notReached: "komt daar nooit",
    notSeen: "binnen de grens niet gezien",
    before: (scene: string) => `Wat er verteld kan zijn voor ${scene}`,
    nothing: "nog niets",
    certain: "altijd",
    possible: "soms",
    never: (name: string) => `Wat in ${name} nooit gekozen kan worden`,
    nobody: "niemand",
    not: (who: string) => `niet: ${who}`,
    allPossible: "Niets: elke keuze en elk antwoord kan ergens.",
    bound:
      "Niet alles is bekeken (zie --states). Wat hier niet staat, kan er toch zijn; wat nooit heet, is alleen niet gezien.",
  },
  en: {
    reach: (scene: string) => `The shortest way to ${scene}`,
    start: "this is where it begins",
    notReached: "never comes there",
    notSeen: "not seen within the bound",
    before: (scene: string) => `What can have been told before ${scene}`,
    nothing: "nothing yet",
    certain: "always",
    possible: "at times",
    never: (name: string) => `What in ${name} can never be chosen`,
    nobody: "nobody",
    not: (who: string) => `not: ${who}`,
    allPossible: "Nothing: every choice and every answer is possible somewhere.",
    bound:
      "Not everything was looked at (see --states). What is missing here may still be there; what is called never was only not seen.",
  },
} as const;
