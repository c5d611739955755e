import type { Locale } from "../../scenario/vocabulary.ts";

type Playthroughs = readonly { name: string; text: string }[];

const dutch: Playthroughs = [
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

const english: Playthroughs = [
  {
    name: "together-nurse.yaml",
    text: `title: The nurse asks about the morning, and about the spinning
mode: nursing
choices: [balance, good-morning, look-up, tell-gp, what-it-takes]
expect:
  ending: together
  told: [spinning, loft, greet]
  not-told: [bucket]
  flags: [gp]
`,
  },
  {
    name: "together-social-worker.yaml",
    text: `title: The social worker brings Sami in
mode: social-work
choices: [bucket, good-morning, what-of-loft, ask-sami]
expect:
  ending: together
  told: [bucket, loft]
  not-told: [greet, spinning]
`,
  },
  {
    name: "downstairs-social-worker.yaml",
    text: `title: A good question at the table, before anybody knows what about
mode: social-work
choices: [at-home, coffee, steps, what-it-takes]
expect:
  ending: downstairs
  not-told: [loft, greet, bucket]
`,
  },
  {
    name: "waiting-together.yaml",
    text: `title: Together they let it rest until Monday
mode: pair
choices: [bucket, balance, good-morning, look-up, not-yet]
expect:
  ending: waiting
  told: [bucket, spinning, loft, greet]
`,
  },
];

/** What can be played in a new case, by the language it is written in: one file each, by name. */
export const playthroughs: Readonly<Record<Locale, Playthroughs>> = { nl: dutch, en: english };
