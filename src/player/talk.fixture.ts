import type { RichText } from "../scenario/plain-text.ts";
import type { Choice, Part, Scenario, Scene } from "../scenario/scenario.ts";

/** A case of two minutes, for tests of the player: one of everything a player has to show. */

const text = (...words: string[]): RichText => words.map((each) => ({ p: [each] }));

const says = (who: string, words: string): Part => ({ kind: "say", who, text: text(words) });

const told = (words: string): Part => ({ kind: "narration", text: text(words) });

const choice = (id: string, to: string, words: string, rest: Partial<Choice> = {}): Choice => ({
  id,
  moves: ["open-question"],
  to: [{ scene: to }],
  tells: [],
  sets: [],
  clears: [],
  changes: [],
  adjusts: [],
  text: text(words),
  replies: [],
  feedback: [],
  ...rest,
});

const door: Scene = {
  id: "deur",
  title: "Aan de deur",
  kind: "talk",
  place: "hal",
  date: "Eerste jaar, mei",
  year: 1,
  parts: [
    told("De deur gaat open."),
    {
      kind: "dossier",
      id: "papier-vp",
      title: "Dossier",
      for: "nursing",
      text: text("Negen medicijnen."),
    },
    {
      kind: "dossier",
      id: "papier-sw",
      title: "Aanmelding",
      for: "social-work",
      text: text("Eenzaam, maatje?"),
    },
    says("jan", "Komt u verder."),
  ],
  choices: [
    choice("kijk", "here", "Je kijkt naar de sleutel aan de muur.", {
      moves: ["silence"],
      tells: [{ fact: "sleutel" }],
      replies: [{ who: "jan", mood: "warm", text: text("Die is van de kerk.") }],
      feedback: [
        {
          principle: "diversity",
          value: 2,
          text: text("Er hangt iets dat nergens op papier staat."),
        },
      ],
    }),
    choice("zondag", "zaal", "Waar gaat u op zondag heen?", {
      replies: [{ who: "jan", text: text("Naar achteren.") }],
      feedback: [{ principle: "network", value: 1, text: text("Hij zegt waar hij zit.") }],
    }),
    choice("pillen", "zaal", "Mag ik uw medicijnen zien?", { for: "nursing" }),
    choice("maatje", "zaal", "Wilt u een maatje?", { for: "social-work" }),
  ],
};

const hall: Scene = {
  id: "zaal",
  title: "Koffie na de dienst",
  kind: "talk",
  place: "zaal",
  date: "Derde jaar, oktober",
  year: 3,
  parts: [
    told("Stoelen schuiven."),
    says(
      "riet",
      "Jan zat vroeger in drie besturen en hij had twintig jaar lang de sleutel van deze kerk.",
    ),
    says("jan", "Wat zei je?"),
  ],
  choices: [
    choice("licht", "here", "Je gaat in het licht staan.", {
      moves: ["adjust-setting"],
      adjusts: ["face"],
    }),
    choice("stil", "here", "Je loopt met hem naar de kamer hiernaast.", {
      moves: ["adjust-setting"],
      adjusts: ["place"],
    }),
    choice("vraag", "einde", "Wat zou u hier willen doen op zondag, als het aan u lag?", {
      tells: [{ fact: "koffie", when: { mended: "any" } }],
      replies: [{ who: "jan", text: text("Koffie schenken.") }],
    }),
  ],
};

const ending: Scene = {
  id: "einde",
  title: "De kan",
  kind: "ending",
  place: "hal",
  date: "Een half jaar later",
  year: 3,
  parts: [says("jan", "Ik schenk. Dat kan ik zonder oren.")],
  choices: [],
};

export const talk: Scenario = {
  v: 1,
  id: "jan",
  locale: "nl",
  version: "v1",
  title: "Jan",
  summary: "Jan hoort slecht en vraagt om iets anders.",
  length: "short",
  minutes: 5,
  roles: ["nursing", "social-work"],
  start: { nursing: "deur", "social-work": "deur", pair: "deur" },
  goodLife: "Koffie schenken.",
  learningGoals: [],
  sources: [],
  authors: [],
  licence: "CC-BY-4.0",
  lessonCut: {
    start: { nursing: "zaal", "social-work": "zaal", pair: "zaal" },
    ends: ["einde"],
    told: ["sleutel"],
    sets: [],
    minutes: 2,
  },
  persons: [
    { id: "jan", name: "Jan Hoekstra", role: "client", portrait: "old-man-1", hearing: "hard" },
    { id: "riet", name: "Riet", role: "near" },
  ],
  places: [
    { id: "hal", name: "De hal", noise: "quiet", drawing: "front-door" },
    { id: "zaal", name: "De kerkzaal", noise: "loud", drawing: "church-hall" },
  ],
  facts: [
    {
      id: "sleutel",
      domain: "participation",
      from: "jan",
      tags: [],
      text: text("Twintig jaar had ik de sleutel."),
    },
    {
      id: "koffie",
      domain: "meaning",
      from: "jan",
      tags: [],
      text: text("Ik wil koffie schenken."),
    },
  ],
  contacts: [],
  meters: [{ id: "energie", name: "Energie", min: 0, max: 5, start: 3 }],
  flags: [],
  scenes: [door, hall, ending],
  debrief: [],
  notes: [],
};
