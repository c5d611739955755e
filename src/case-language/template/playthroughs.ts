/** What can be played in a new case, and what must come of it: one file each, by name. */
export const playthroughs: readonly { name: string; text: string }[] = [
  {
    name: "samen-verpleegkundige.yaml",
    text: `title: De verpleegkundige vraagt naar de ochtend, en naar het draaien
mode: nursing
choices: [draait, goede-ochtend, kijk-mee, huisarts-bellen, wat-is-nodig]
expect:
  ending: samen
  told: [val, hok, greet]
  not-told: [emmer]
  flags: [huisarts]
`,
  },
  {
    name: "samen-sociaal-werker.yaml",
    text: `title: De sociaal werker haalt Sami erbij
mode: social-work
choices: [emmer, goede-ochtend, wat-met-hok, sami-erbij]
expect:
  ending: samen
  told: [emmer, hok]
  not-told: [greet, val]
`,
  },
  {
    name: "beneden-sociaal-werker.yaml",
    text: `title: Een goede vraag aan tafel, voordat iemand weet waarover
mode: social-work
choices: [thuis, koffie, opstap, wat-is-nodig]
expect:
  ending: beneden
  not-told: [hok, greet, emmer]
`,
  },
  {
    name: "wachten-samen.yaml",
    text: `title: Samen laten zij het tot maandag rusten
mode: pair
choices: [emmer, draait, goede-ochtend, kijk-mee, nog-even]
expect:
  ending: wachten
  told: [emmer, val, hok, greet]
`,
  },
];
