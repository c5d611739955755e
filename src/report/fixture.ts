import type { Play } from "../scenario/play.ts";
import type { RichText } from "../scenario/rich-text.ts";
import { type Choice, HERE, type Scenario, type Scene } from "../scenario/scenario.ts";
import type { Principle } from "../scenario/vocabulary.ts";

/** A case of one minute, for tests of the report: it has one of everything the report speaks about. */

const text = (words: string): RichText => [{ p: [words] }];

const says = (words: string): Choice["replies"][number] => ({ who: "nel", text: text(words) });

const feedback = (
  principle: Principle,
  value: number,
  words: string,
): Choice["feedback"][number] => ({ principle, value, text: text(words) });

const choice = (
  id: string,
  moves: Choice["moves"],
  words: string,
  to: string,
  rest: Partial<Choice> = {},
): Choice => ({
  id,
  moves,
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
  place: "flat",
  date: "Voorjaar",
  year: 1,
  parts: [{ kind: "say", who: "nel", text: text("Komt u maar. Het is hier stil.") }],
  choices: [
    choice("vraag", ["open-question"], "Wat maakt een dag voor u goed?", HERE, {
      tells: [{ fact: "koor" }],
      replies: [says("Dinsdag. Dan is het koor.")],
      feedback: [
        feedback("diversity", 1, "Nel vertelt waar haar week om draait."),
        feedback("own-good-life", 2, "Het koor ligt nu op tafel."),
      ],
    }),
    choice("geef-terug", ["simple-reflection", "probe"], "Het koor. Vertel?", HERE, {
      when: { told: "koor" },
      tells: [{ fact: "dochter" }],
      replies: [says("Mijn dochter brengt me. Als ze kan.")],
      feedback: [feedback("network", 1, "Haar dochter komt in beeld.")],
    }),
    choice("toestel", ["fix-early"], "Ik vraag een nieuw toestel voor u aan.", "zaal", {
      replies: [says("O. Ja. Dat zal wel goed zijn.")],
      feedback: [
        feedback("own-good-life", -1, "Het toestel komt, de vraag waarvoor blijft liggen."),
      ],
    }),
    choice("mee", ["hold-back"], "Mag ik dinsdag eens meekomen?", "zaal", {
      replies: [says("Naar het koor? Dat vraagt nooit iemand.")],
      feedback: [feedback("influence", 2, "Nel bepaalt waar jullie elkaar zien.")],
    }),
  ],
};

const hall: Scene = {
  id: "zaal",
  title: "In de zaal",
  kind: "talk",
  place: "zaal",
  date: "Najaar",
  year: 3,
  parts: [{ kind: "narration", text: text("Stoelen schuiven. Iemand stemt een piano.") }],
  choices: [
    choice("opzij", ["adjust-setting"], "Zullen we in de gang gaan staan?", HERE, {
      adjusts: ["place", "face"],
      replies: [says("Ja. Hier zie ik u.")],
      feedback: [feedback("influence", 1, "In de gang kan Nel volgen wat je zegt.")],
    }),
    choice("hoe", ["probe"], "Hoe is het om hier te staan?", "besluit", {
      tells: [{ fact: "achteraan", when: { mended: "any" } }],
      replies: [
        {
          ...says("Ik sta achteraan. Ik zing zachter, ik weet niet of het klopt."),
          when: { mended: "any" },
        },
        { ...says("Wat zegt u? Ja, gezellig."), when: { not: { mended: "any" } } },
      ],
      feedback: [feedback("diversity", 1, "Je vraagt naar haar plek, niet naar haar oren.")],
    }),
    choice("hard", ["reassure"], "U hoort vast nog genoeg!", "besluit", {
      replies: [says("Ja hoor.")],
      feedback: [feedback("diversity", -2, "Nel knikt. Over haar plek gaat het niet meer.")],
    }),
  ],
};

const decision: Scene = {
  id: "besluit",
  title: "Wat nu",
  kind: "decision",
  place: "flat",
  date: "Winter",
  year: 3,
  parts: [],
  choices: [
    choice("signaal", ["signal"], "Ik leg de zaal voor aan de gemeente.", HERE, {
      for: "social-work",
      tells: [{ fact: "bus" }],
      replies: [{ text: text("De gemeente antwoordt na drie weken.") }],
      feedback: [feedback("network", 1, "De zaal staat op een lijst.")],
    }),
    choice("recept", ["treat"], "Ik laat uw toestel nakijken.", "einde-thuis", {
      for: "nursing",
      replies: [says("Dat kraakt inderdaad.")],
      feedback: [feedback("own-good-life", 0, "Het toestel doet het weer.")],
    }),
    choice("samen", ["decide-together", "build-on"], "Waar wilt u staan?", "einde-koor", {
      when: { told: "achteraan" },
      replies: [says("Vooraan. Bij de piano.")],
      feedback: [feedback("influence", 2, "Nel kiest haar plek.")],
    }),
    choice("klaar", ["refer-away"], "De huisarts belt u.", "einde-thuis", {
      replies: [says("Is goed.")],
      feedback: [feedback("network", -1, "Nel wacht op een telefoontje.")],
    }),
  ],
};

const ending = (id: string, title: string, words: string): Scene => ({
  id,
  title,
  kind: "ending",
  date: "Een half jaar later",
  year: 4,
  parts: [
    { kind: "narration", text: text("Dinsdagavond.") },
    { kind: "say", who: "nel", mood: "warm", text: text(words) },
    {
      kind: "if",
      id: "naar-dochter",
      when: { told: "dochter" },
      parts: [{ kind: "say", who: "ria", text: text("Ik breng haar nog steeds.") }],
    },
  ],
  choices: [],
});

/** Nel is hard of hearing and sings in a choir. Each call gives a fresh copy. */
export function fixtureScenario(): Scenario {
  return structuredClone<Scenario>({
    v: 1,
    id: "nel",
    locale: "nl",
    version: "nel-1",
    title: "Dinsdag is koor",
    summary: "Nel wil een beter toestel.",
    length: "short",
    minutes: 1,
    roles: ["nursing", "social-work"],
    start: { nursing: "deur", "social-work": "zaal", pair: "deur" },
    goodLife: "Op dinsdag zingen, en weten of het klopt.",
    learningGoals: [],
    sources: [],
    authors: ["Blanco"],
    licence: "CC BY 4.0",
    lessonCut: {
      start: { nursing: "zaal", "social-work": "zaal", pair: "zaal" },
      ends: ["besluit"],
      told: ["koor"],
      sets: [],
      minutes: 1,
    },
    persons: [
      { id: "nel", name: "Nel", age: 79, role: "client", portrait: "old-woman-1", hearing: "hard" },
      { id: "ria", name: "Ria", role: "near" },
    ],
    places: [
      { id: "flat", name: "De flat", noise: "quiet" },
      { id: "zaal", name: "De zaal", noise: "loud" },
    ],
    facts: [
      {
        id: "koor",
        domain: "meaning",
        from: "nel",
        tags: ["social-inclusion"],
        text: text("Dinsdag zing ik. De rest van de week is wachten op dinsdag."),
      },
      {
        id: "dochter",
        domain: "relations",
        from: "nel",
        tags: [],
        text: text("Mijn dochter brengt me, als haar rooster het toelaat."),
      },
      {
        id: "achteraan",
        domain: "participation",
        from: "nel",
        tags: ["social-inclusion", "social-empowerment"],
        text: text("Ze hebben me achteraan gezet."),
      },
      {
        id: "bus",
        domain: "money",
        from: "ria",
        tags: ["socio-economic-security"],
        text: text("De taxi kost haar achttien euro per dinsdag."),
      },
    ],
    contacts: [],
    meters: [],
    flags: [],
    scenes: [
      door,
      hall,
      decision,
      ending("einde-koor", "Vooraan", "Ik sta bij de piano."),
      ending("einde-thuis", "Thuis", "Ik zing onder de douche. Daar klopt het altijd."),
    ],
    debrief: [],
    notes: [],
  });
}

/**
 * A play of the fixture from choices written as `scene/choice`.
 * @param steps what was chosen, in order
 */
export function fixturePlay(steps: string[], rest: Partial<Play> = {}): Play {
  return {
    v: 1,
    id: "nelplay01",
    caseId: "nel",
    caseVersion: "nel-1",
    roles: ["nursing"],
    options: { feedback: "report", part: "whole" },
    steps: steps.map((each) => {
      const [scene = "", id = ""] = each.split("/");
      return { scene, choice: id };
    }),
    ...rest,
  };
}

/** The nurse's longest play: everything asked, the room mended, her place chosen together. */
export const wholePlay = [
  "deur/vraag",
  "deur/geef-terug",
  "deur/mee",
  "zaal/opzij",
  "zaal/hoe",
  "besluit/samen",
];
