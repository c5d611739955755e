import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Scenario, scenarioSchema } from "../scenario/scenario.ts";
import { compileCase } from "./compile-case.ts";

const fixture = new URL("../../tests/fixtures/cases/friday/", import.meta.url);
const nl = readFileSync(new URL("nl.mdx", fixture), "utf8");
const en = readFileSync(new URL("en.mdx", fixture), "utf8");

const compile = (text: string) => compileCase({ text, file: "nl.mdx", caseId: "friday" });
const translate = (text: string, source = nl) =>
  compileCase({ text, file: "en.mdx", caseId: "friday", source: { text: source } });
const ids = ({ diagnostics }: ReturnType<typeof compileCase>) => diagnostics.map(({ id }) => id);
const change = (text: string, from: string | RegExp, to: string) => {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} is not there`);
  return changed;
};
const whole = ({ scenario }: ReturnType<typeof compileCase>): Scenario => {
  if (!scenario) throw new Error("not compiled");
  return scenario;
};
const choiceIn = (scenario: Scenario, scene: string, id: string) =>
  scenario.scenes.find((each) => each.id === scene)?.choices.find((each) => each.id === id);

describe("a case that uses every tag", () => {
  const dutch = whole(compile(nl));
  const english = whole(translate(en));

  it("is one of the contract, in both languages", () => {
    expect(ids(compile(nl))).toEqual(["no-lived-experience"]);
    expect(ids(translate(en))).toEqual([]);
    for (const scenario of [dutch, english])
      expect(scenarioSchema.parse(scenario)).toEqual(scenario);
  });

  it("knows who there is", () => {
    expect(dutch.contacts).toEqual([
      {
        id: "kerk",
        name: "De koffieploeg van de kerk",
        ring: "informal",
        tie: "thin",
        text: [{ p: ["Daar schonk ik twintig jaar. Nu schenkt een ander."] }],
      },
      { id: "dochter", name: "Riet", ring: "informal", tie: "thin", person: "riet", text: [] },
      expect.objectContaining({ id: "buurman", tie: "lost" }),
      { id: "wijkteam", name: "Het wijkteam", ring: "formal", ref: "neighbourhood-team", text: [] },
    ]);
    expect(english.contacts.map(({ name }) => name)).toEqual([
      "The church coffee team",
      "Riet",
      "Jan next door",
      "The neighbourhood team",
    ]);
  });

  it("asks at a contact what stands on the ecogram", () => {
    const meaning = /<Meaning id="wat-telt"[\s\S]*?<\/Meaning>/.exec(nl)?.[0] ?? "";
    const onMap = meaning.replace("<Meaning ", '<Meaning contact="kerk" ');
    const text = change(nl, meaning, `<Map id="aan-wie">\nBij wie?\n${onMap}\n</Map>`);
    expect(ids(compile(text))).toEqual(ids(compile(nl)));
    const moved = whole(compile(text));
    const asked = choiceIn(moved, "zaal", "wat-telt");
    expect(asked).toEqual({ ...choiceIn(dutch, "zaal", "wat-telt"), contact: "kerk" });
    expect(ids(compile(change(text, '<Meaning contact="kerk" ', "<Meaning ")))).toContain(
      "map-choice-without-contact",
    );
    expect(ids(compile(change(nl, "<Meaning ", '<Meaning contact="kerk" ')))).toContain(
      "contact-outside-map",
    );
  });

  it("asks what counts, what is decided and what they settle", () => {
    expect(choiceIn(dutch, "zaal", "wat-telt")).toMatchObject({
      moves: ["summary"],
      asks: { kind: "meaning", from: "bea" },
      to: [{ scene: "netwerk" }],
    });
    expect(choiceIn(dutch, "overleg", "weekend")?.asks).toMatchObject({
      kind: "decide",
      parts: [
        {
          id: "spil",
          topic: "pivot",
          options: [
            {
              id: "wijkteam",
              contact: "wijkteam",
              sets: ["spil-wijkteam"],
              ties: [{ contact: "wijkteam", tie: "new" }],
            },
            { id: "huisarts", sets: [], tells: [] },
            { id: "zelf", fact: "bed", changes: [{ meter: "kracht", by: 1 }] },
          ],
        },
        { id: "beurs", topic: "purse", options: [{ purse: "zvw" }, { purse: "own" }] },
        {
          id: "delen",
          options: [{}, { when: { all: [{ told: "val" }, { told: "dochter" }] } }],
        },
      ],
    });
    const night = choiceIn(dutch, "vrijdag", "nacht");
    expect(night?.moves).toEqual([]);
    expect(night?.asks).toMatchObject({
      kind: "together",
      options: [{ id: "elv" }, { id: "thuis" }, { id: "gerda", when: { flag: "sleutel" } }],
      scripts: [
        {
          role: "social-work",
          proposes: [
            { option: "gerda", when: { flag: "sleutel" } },
            { option: "thuis", when: { told: "bed" } },
            { option: "elv" },
          ],
        },
        {
          role: "nursing",
          proposes: [
            { option: "thuis", when: { all: [{ meaning: "bed" }, { not: { told: "val" } }] } },
            { option: "elv" },
          ],
        },
      ],
      client: { who: "bea" },
    });
    expect(night?.replies[0]?.when).toEqual({ decided: "nacht/settled/client" });
  });

  it("puts the choices on its map among those of its scene", () => {
    const scene = dutch.scenes.find(({ id }) => id === "netwerk");
    expect(scene?.map).toEqual({
      id: "lijst",
      text: [{ p: ["Wie zou u vanavond willen horen?"] }],
    });
    expect(scene?.choices.map(({ id, contact }) => [id, contact])).toEqual([
      ["bel-kerk", "kerk"],
      ["bel-riet", "dochter"],
      ["vraag-jan", "buurman"],
      ["laat-rusten", undefined],
    ]);
    expect(scene?.choices[2]).toMatchObject({
      when: { contact: "buurman", tie: "lost" },
      ties: [{ contact: "buurman", tie: "thin" }],
    });
  });

  it("shows letters and brackets in its story, and ties that time changed", () => {
    const kinds = (id: string) =>
      dutch.scenes.find((scene) => scene.id === id)?.parts.map(({ kind }) => kind);
    expect(kinds("zaal")).toEqual(["bracket", "narration", "letter", "say", "if"]);
    expect(dutch.scenes.find(({ id }) => id === "fiets")?.parts[0]).toEqual({
      kind: "bracket",
      id: "na",
      returns: "voor",
      text: [],
    });
    expect(dutch.scenes.find(({ id }) => id === "bank")?.ties).toEqual([
      { contact: "kerk", tie: "close" },
      { contact: "wijkteam", tie: "thin" },
    ]);
  });

  it("shares one graph between languages", () => {
    expect(english.version).toBe(dutch.version);
    const words = new Set(["text", "title", "name", "date", "questions", "notes"]);
    const other = ["from", "summary", "goodLife", "locale"];
    const graph = (scenario: Scenario) =>
      JSON.stringify(scenario, (key, value: unknown) =>
        words.has(key) || (other.includes(key) && typeof value === "string") ? "" : value,
      );
    expect(graph(english)).toBe(graph(dutch));
    const night = choiceIn(english, "vrijdag", "nacht");
    expect(night?.asks?.kind === "together" && night.asks.client?.text).toEqual([
      { p: ["I want to go home. But not alone tonight."] },
    ]);
    expect(english.scenes.find(({ id }) => id === "zaal")?.parts[2]).toMatchObject({
      kind: "letter",
      from: "Municipality of Oeverstad",
      for: "social-work",
    });
  });
});

describe("the version of a case", () => {
  const { version } = whole(compile(nl));
  const changed = (from: string, to: string) => whole(compile(change(nl, from, to))).version;

  it.each([
    ["a contact’s tie at the start", 'tie="thin">Daar', 'tie="close">Daar'],
    ["ties on entering a scene", 'ties="kerk lost"', 'ties="kerk thin"'],
    [
      "ties that a choice changes",
      'ties="dochter close">\n  Wat weegt',
      'ties="dochter new">\n  Wat weegt',
    ],
    ["whose facts are asked", 'id="wat-telt" from="bea"', 'id="wat-telt"'],
    ["an option’s effect", 'ties="wijkteam new">', 'ties="wijkteam thin">'],
    ["an option’s fact", 'fact="bed" changes', "changes"],
    ["the order of options", '<Option id="huisarts">', '<Option id="dokter">'],
    [
      "what the other proposes",
      "gerda if flag(sleutel), thuis",
      "gerda if flag(sleutel) and told(bed), thuis",
    ],
    ["who is asked", /* leaves AskClient out */ "<AskClient", "<Reply"],
  ])("follows %s", (_, from, to) => {
    const text =
      from === "<AskClient"
        ? nl
            .replace(/ {2}<AskClient[^\n]*\n/, "")
            .replaceAll(/decided\(nacht\/settled\/client\)/g, "decided(nacht/settled/thuis)")
        : change(nl, from, to);
    expect(whole(compile(text)).version).not.toBe(version);
  });

  it("does not follow words", () => {
    for (const [from, to] of [
      ["Buurman Jan", "Jan van hiernaast"],
      ["Wie betaalt de nachten?", "Wie betaalt?"],
      ["Ik wil naar huis. Maar", "Naar huis. Maar"],
      ["Gemeente Oeverstad", "De gemeente"],
      ["Haar tas staat al ingepakt", "Haar tas staat ingepakt"],
    ] as const)
      expect(changed(from, to)).toBe(version);
  });
});

describe("one mistake in what is asked", () => {
  it.each([
    ["unknown-option", "gerda if flag(sleutel), thuis", "gerdaa if flag(sleutel), thuis", "gerda"],
    [
      "unknown-decision",
      "decided(nacht/settled/elv), eigen",
      "decided(nacht/elv), eigen",
      undefined,
    ],
    [
      "unknown-decision",
      "decided(nacht/settled/elv), eigen",
      "decided(nacht/settled/elf), eigen",
      "nacht/settled/elv",
    ],
    ["unknown-contact", 'when="tie(buurman/lost)"', 'when="tie(burman/lost)"', "buurman"],
    ["unknown-contact", 'contact="dochter" move', 'contact="dogter" move', "dochter"],
    ["unknown-contact", 'contact="wijkteam" sets', 'contact="wijktem" sets', "wijkteam"],
    ["condition-unknown-argument", "tie(buurman/lost)", "tie(buurman/los)", "buurman/lost"],
    ["condition-unknown-argument", "tie(buurman/lost)", "tie(buurman)", undefined],
    ["unknown-fact", 'fact="bed" changes', 'fact="bedd" changes', "bed"],
    ["unknown-person", '<AskClient who="bea"', '<AskClient who="beaa"', "bea"],
    ["unknown-person", 'from="bea" to="netwerk"', 'from="beaa" to="netwerk"', "bea"],
    ["unknown-value", 'topic="consent"', 'topic="consnt"', "consent"],
    ["unknown-value", 'ties="buurman thin"', 'ties="buurman dun"', "thin"],
    ["unknown-value", 'ties="buurman thin"', 'ties="buurman xyzzy"', undefined],
    ["id-reserved", '<Option id="niemand"', '<Option id="none"', undefined],
    ["id-reserved", '<Part id="beurs"', '<Part id="settled"', undefined],
    ["duplicate-id", '<Option id="huisarts"', '<Option id="wijkteam"', undefined],
    ["duplicate-id", '<Part id="beurs"', '<Part id="spil"', undefined],
    ["duplicate-id", '<Choice id="laat-rusten"', '<Choice id="bel-kerk"', undefined],
    ["duplicate-id", '<Bracket id="na"', '<Bracket id="voor"', undefined],
    ["unknown-bracket", 'returns="voor"', 'returns="na"', undefined],
    ["unknown-tag", "<Decide ", "<Beslis ", "<Decide>"],
  ])("is told once: %s", (id, from, to, suggestion) => {
    const { diagnostics } = compile(change(nl, from, to));
    const found = diagnostics.filter((each) => each.id !== "no-lived-experience");
    expect(found.map((each) => each.id)).toEqual([id]);
    expect(found[0]?.suggestion).toBe(suggestion);
  });

  it("says at once that two things can never be decided together", () => {
    const both = "decided(weekend/spil/zelf) and decided(weekend/spil/wijkteam)";
    expect(ids(compile(change(nl, 'flag(spil-wijkteam)">Om', `${both}">Om`)))).toContain(
      "condition-contradicts",
    );
    const other = "decided(weekend/spil/zelf) and decided(weekend/beurs/eigen)";
    expect(ids(compile(change(nl, 'flag(spil-wijkteam)">Om', `${other}">Om`)))).not.toContain(
      "condition-contradicts",
    );
    const tie = "tie(dochter/close) and tie(dochter/thin)";
    expect(
      ids(compile(change(nl, 'when="tie(dochter/close)">\nOp', `when="${tie}">\nOp`))),
    ).toContain("condition-contradicts");
  });
});
