import { describe, expect, it } from "vitest";
import { choice, ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { explore, modesOf } from "./explore.ts";

const gives = (principle: "network" | "influence", value: number) => ({
  principle,
  value,
  text: [{ p: ["…"] }],
});

const world = scenario(
  [
    scene("hall", [
      choice("ask", { tells: [{ fact: "choir" }], feedback: [gives("network", 2)] }),
      leads("fix", "shop", { tells: [{ fact: "price" }], feedback: [gives("network", -1)] }),
      leads("visit", "church", { when: { told: "choir" } }),
      leads("dream", "end", { when: { flag: "never" } }),
    ]),
    scene("shop", [leads("buy", "alone"), leads("talk", "church", { for: "nursing" })]),
    scene("church", [leads("sing", "together", { tells: [{ fact: "song" }] })]),
    scene("attic", [leads("down", "hall")]),
    ending("alone"),
    ending("together"),
    ending("end"),
  ],
  {
    facts: [fact("choir"), fact("price"), fact("song"), fact("secret")],
    flags: [{ id: "never" }],
    lessonCut: {
      start: { nursing: "hall" },
      ends: ["church"],
      told: ["choir"],
      sets: [],
      minutes: 9,
    },
  },
);

describe("explore", () => {
  const found = explore(world, "nursing");

  it("finds every ending, its share and a shortest play", () => {
    expect(found.complete).toBe(true);
    expect(found.endings).toEqual([
      { scene: "alone", share: expect.closeTo(0.375, 6), shortest: ["fix", "buy"] },
      { scene: "together", share: expect.closeTo(0.625, 6), shortest: ["ask", "visit", "sing"] },
    ]);
    expect(found.endingsNotReached).toEqual(["end"]);
    expect(found.shareWithoutEnding).toBeCloseTo(0);
  });

  it("walks each role on its own", () => {
    const social = explore(world, "social-work");
    expect(social.endings.map(({ scene: id, share }) => [id, share])).toEqual([
      ["alone", expect.closeTo(0.75, 6)],
      ["together", expect.closeTo(0.25, 6)],
    ]);
    expect(social.mostTold.sets.map(({ facts }) => facts)).toEqual([
      ["choir", "price"],
      ["choir", "song"],
    ]);
  });

  it("names what nobody can come to", () => {
    expect(found.scenes.unreachable).toEqual(["attic", "end"]);
    expect(found.neverPossible).toEqual([{ scene: "hall", choice: "dream" }]);
    expect(found.traps).toEqual([]);
  });

  it("says what can be told, what can be missed, and how", () => {
    expect(found.facts).toEqual([
      { fact: "choir", told: ["ask"], missed: ["fix", "buy"] },
      { fact: "price", told: ["fix"], missed: ["ask", "visit", "sing"] },
      { fact: "song", told: ["ask", "visit", "sing"], missed: ["fix", "buy"] },
      { fact: "secret", missed: ["fix", "buy"] },
    ]);
    expect(found.mostTold).toEqual({
      sets: [
        {
          facts: ["choir", "price", "song"],
          ending: "together",
          choices: ["ask", "fix", "talk", "sing"],
        },
      ],
      count: 3,
      complete: true,
    });
  });

  it("gives the least and most of each principle with a play that shows it", () => {
    expect(found.principles.network).toEqual({
      min: { value: -1, choices: ["fix", "buy"] },
      max: { value: 2, choices: ["ask", "visit", "sing"] },
    });
    expect(found.principles.influence?.max.value).toBe(0);
  });

  it("finds the longest play", () => {
    expect(found.longest).toEqual({ choices: ["ask", "fix", "talk", "sing"], exact: true });
  });

  it("ends a lesson-cut on its last scenes and knows what was told before it began", () => {
    const cut = explore(world, "nursing", { part: "lesson-cut" });
    expect(cut.endings.map(({ scene: id }) => id)).toEqual(["church", "alone"]);
    expect(cut.facts[0]).toEqual({ fact: "choir", told: [] });
    expect(modesOf(world, "lesson-cut")).toEqual(["nursing"]);
  });

  it("says when it stopped at a bound, and calls nothing a trap that it did not look into", () => {
    const little = explore(world, "nursing", { maxStates: 2 });
    expect(little.complete).toBe(false);
    expect(little.mostTold.complete).toBe(false);
    expect(little.traps).toEqual([]);
    expect(little.shareWithoutEnding).toBeGreaterThan(0);
  });
});

describe("explore a case with loops and traps", () => {
  const round = scenario([
    scene("hall", [
      leads("again", "hall", { feedback: [gives("network", 1)] }),
      leads("out", "end"),
      leads("cellar", "cellar"),
      leads("maze", "maze"),
    ]),
    scene("cellar", [choice("knock", { when: { told: "nothing" } })]),
    scene("maze", [leads("left", "maze"), leads("right", "maze")]),
    ending("end"),
  ]);
  const found = explore(round, "nursing");

  it("reports where a play is stuck and where it can never end", () => {
    expect(found.traps).toEqual([
      { scene: "cellar", kind: "no-choice", states: 1, way: ["cellar"] },
      { scene: "maze", kind: "no-ending", states: 1, way: ["maze"] },
    ]);
  });

  it("solves the chances of a loop", () => {
    expect(found.endings[0]?.share).toBeCloseTo(1 / 3, 6);
    expect(found.shareWithoutEnding).toBeCloseTo(2 / 3, 6);
  });

  it("does not pretend that a sum in a loop has an end", () => {
    expect(found.principles.network).toEqual({
      min: { value: 0, choices: ["out"] },
      max: { value: "unbounded", choices: ["again"] },
    });
    expect(found.longest).toEqual({ choices: ["out"], exact: false });
  });
});

describe("conditions that never hold", () => {
  const text = [{ p: ["…"] }];
  it("are named where they stand", () => {
    const never = { told: "x" };
    const world = scenario([
      scene("hall", [
        leads("go", "end", {
          replies: [{ text }, { text, when: never }],
          feedback: [{ ...gives("network", 1), when: never }],
          to: [{ scene: "hall", when: never }, { scene: "end" }],
        }),
      ]),
      ending("end", {
        parts: [
          { kind: "if", id: "gone", when: { chose: "hall/go" }, parts: [] },
          {
            kind: "if",
            id: "outer",
            when: never,
            parts: [{ kind: "if", id: "inner", when: { visited: "hall" }, parts: [] }],
          },
        ],
      }),
    ]);
    expect(explore(world, "nursing").neverHeld).toEqual([
      { scene: "hall", choice: "go", kind: "reply", id: "1" },
      { scene: "hall", choice: "go", kind: "feedback", id: "0" },
      { scene: "hall", choice: "go", kind: "to", id: "0" },
      { scene: "end", kind: "text", id: "outer" },
      { scene: "end", kind: "text", id: "inner" },
    ]);
  });

  it("keep their place when another role's targets are left out", () => {
    const world = scenario([
      scene("hall", [
        leads("go", "end", {
          to: [
            { scene: "nurse", when: { role: "nursing" } },
            { scene: "end", when: { role: "social-work" } },
            { scene: "nurse" },
          ],
        }),
      ]),
      ending("nurse"),
      ending("end"),
    ]);
    const to = (id: string) => ({ scene: "hall", choice: "go", kind: "to", id });
    expect(explore(world, "social-work").neverHeld).toEqual([to("0"), to("2")]);
    expect(explore(world, "nursing").neverHeld).toEqual([to("1"), to("2")]);
  });
});
