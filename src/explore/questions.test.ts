import { describe, expect, it } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import {
  choice,
  decide,
  ending,
  fact,
  leads,
  option,
  scenario,
  scene,
} from "../../tests/fixtures/scenario.ts";
import { neverPossible, questionsOf } from "./questions.ts";

const world = scenario(
  [
    scene("hall", [
      leads("left", "kitchen", { tells: [{ fact: "choir" }, { fact: "sister" }] }),
      leads("right", "kitchen", { tells: [{ fact: "choir" }] }),
      leads("nurse", "garden", { for: "nursing" }),
    ]),
    scene("kitchen", [
      choice("stay", { tells: [{ fact: "debt" }] }),
      leads("dream", "end", { when: { flag: "never" } }),
      leads("back", "hall", { for: "social-work", when: { role: "pair" } }),
      decide(
        "ride",
        { who: [option("team"), option("rich", { when: { flag: "never" } })] },
        { to: [{ scene: "end" }] },
      ),
    ]),
    scene("garden", [leads("in", "kitchen", { tells: [{ fact: "choir" }] })]),
    scene("attic", [leads("down", "end")]),
    ending("end"),
    ending("alone"),
  ],
  {
    facts: [fact("debt"), fact("choir"), fact("sister"), fact("secret")],
    flags: [{ id: "never" }],
  },
);

describe("questions about a case", () => {
  it("say how one comes to a scene or an ending in this mode, and that nobody does", () => {
    const nursing = questionsOf(world, "nursing");
    expect(nursing.complete).toBe(true);
    expect(nursing.wayTo("hall")).toEqual([]);
    expect(nursing.wayTo("garden")).toEqual(["nurse"]);
    expect(nursing.wayTo("end")).toEqual(["left", "ride{who=team}"]);
    expect(nursing.wayTo("alone")).toBeUndefined();
    expect(nursing.wayTo("no-such-scene")).toBeUndefined();
    expect(questionsOf(world, "social-work").wayTo("garden")).toBeUndefined();
  });

  it("find a way through answers that somebody can play", () => {
    expect(questionsOf(friday, "nursing").wayTo("at-home")).toEqual([
      "go-on",
      "ride{pivot=team,purse=wmo}",
      "friday{nursing=stay,social-work=stay,settled=home}",
    ]);
  });

  it("say what can and what must have been told when a scene begins", () => {
    const nursing = questionsOf(world, "nursing");
    expect(nursing.toldBefore("hall")).toEqual({ possible: [], certain: [] });
    // What is told in the scene itself comes after it began.
    expect(nursing.toldBefore("kitchen")).toEqual({
      possible: ["choir", "sister"],
      certain: ["choir"],
    });
    expect(nursing.toldBefore("end")).toEqual({
      possible: ["debt", "choir", "sister"],
      certain: ["choir"],
    });
    expect(nursing.toldBefore("attic")).toBeUndefined();
  });

  it("count what a lesson part begins with", () => {
    const cut = { start: { nursing: "kitchen" }, ends: ["end"], told: ["secret"] };
    const part = { ...world, lessonCut: { ...cut, sets: [], minutes: 5 } };
    const asked = questionsOf(part, "nursing", { part: "lesson-cut" });
    expect(asked.toldBefore("end")).toEqual({ possible: ["debt", "secret"], certain: ["secret"] });
  });

  it("say which choices and options are never possible, in which modes and why", () => {
    const { complete, never } = neverPossible(world);
    expect(complete).toBe(true);
    const all = (why: string) =>
      (["nursing", "social-work", "pair"] as const).map((mode) => ({ mode, why }));
    expect(never).toEqual([
      { scene: "kitchen", choice: "dream", modes: all("never-open"), everywhere: true },
      {
        scene: "kitchen",
        choice: "back",
        modes: [{ mode: "social-work", why: "never-open" }],
        everywhere: false,
      },
      {
        ...{ scene: "kitchen", choice: "ride", option: "who/rich" },
        ...{ modes: all("never-open"), everywhere: true },
      },
      {
        ...{ scene: "garden", choice: "in" },
        ...{ modes: [{ mode: "social-work", why: "scene-not-reached" }], everywhere: false },
      },
      {
        ...{ scene: "attic", choice: "down" },
        ...{ modes: all("scene-not-reached"), everywhere: true },
      },
    ]);
  });

  it("say so when they did not look at everything", () => {
    const asked = questionsOf(world, "nursing", { maxStates: 2 });
    expect(asked.complete).toBe(false);
    expect(asked.wayTo("garden")).toEqual(["nurse"]);
  });
});
