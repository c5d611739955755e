import type { RichText } from "../../scenario/plain-text.ts";
import type { Choice, Option, Scenario } from "../../scenario/scenario.ts";
import { talk } from "../talk.fixture.ts";

/** The case of two minutes with everything that can be asked in it. */

const text = (words: string): RichText => [{ p: [words] }];
const nothing = { tells: [], sets: [], clears: [], changes: [] };

const asking = (id: string, to: string, rest: Partial<Choice>): Choice => ({
  id,
  moves: [],
  to: [{ scene: to }],
  ...nothing,
  adjusts: [],
  text: text(id),
  replies: [],
  feedback: [],
  ...rest,
});
const option = (id: string, words: string, rest: Partial<Option> = {}): Option => ({
  id,
  ...nothing,
  text: text(words),
  ...rest,
});

const [door, hall, ending] = talk.scenes as [
  Scenario["scenes"][number],
  Scenario["scenes"][number],
  Scenario["scenes"][number],
];

export const askingTalk: Scenario = {
  ...talk,
  contacts: [{ id: "kerk", name: "De kerkenraad", ring: "informal", tie: "thin", text: [] }],
  scenes: [
    {
      ...door,
      parts: [
        { kind: "bracket", id: "voor", text: [] },
        { kind: "letter", id: "brief", title: "Besluit", from: "de gemeente", text: text("Nee.") },
      ],
      choices: [
        ...door.choices.slice(0, 1),
        asking("telt", "zaal", {
          text: text("Wat is voor hem het belangrijkst?"),
          asks: { kind: "meaning", from: "jan" },
          ties: [{ contact: "kerk", tie: "close" }],
        }),
      ],
    },
    {
      ...hall,
      parts: [{ kind: "bracket", id: "na", returns: "voor", text: [] }],
      choices: [
        asking("rit", "samen", {
          text: text("De rit naar de kerk."),
          asks: {
            kind: "decide",
            parts: [
              {
                id: "spil",
                topic: "pivot",
                text: text("Wie is de spil?"),
                options: [option("jij", "Jij"), option("hij", "Jan zelf", { fact: "sleutel" })],
              },
              {
                id: "beurs",
                topic: "purse",
                text: text("Wie betaalt?"),
                options: [option("wmo", "De gemeente", { purse: "wmo" })],
              },
            ],
          },
        }),
      ],
    },
    {
      id: "samen",
      title: "Samen",
      kind: "joint",
      parts: [],
      choices: [
        asking("vrijdag", "einde", {
          text: text("Wat doen jullie?"),
          asks: {
            kind: "together",
            options: [option("blijven", "Nog een nacht blijven"), option("gaan", "Naar huis")],
            scripts: [
              { role: "social-work", proposes: [{ option: "gaan" }], text: text("Hij wil weg.") },
              { role: "nursing", proposes: [{ option: "blijven" }], text: text("Hij hoest.") },
            ],
            client: { who: "jan", text: text("Naar huis. Niet alleen.") },
          },
        }),
      ],
    },
    ending,
  ],
};
