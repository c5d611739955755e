import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { choice, ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { createPlayMachine, snapshotAt } from "./machine.ts";
import { initialState } from "./state.ts";
import { step } from "./step.ts";

const world = scenario(
  [
    scene("hall", [
      choice("ask", { tells: [{ fact: "choir" }] }),
      choice("go", { to: [{ scene: "end", when: { told: "choir" } }, { scene: "street" }] }),
      choice("try", { to: [{ scene: "end", when: { told: "choir" } }] }),
      leads("nurse", "end", { for: "social-work" }),
      leads("again", "hall"),
    ]),
    scene("street", [leads("back", "hall")]),
    ending("end"),
  ],
  {
    facts: [fact("choir")],
    lessonCut: { start: { nursing: "hall" }, ends: ["street"], told: [], sets: [], minutes: 5 },
  },
);

describe("the machine", () => {
  it("plays a case to its ending as step does", () => {
    const actor = createActor(createPlayMachine(world, "nursing")).start();
    let state = initialState(world, "nursing");
    for (const [scene, type] of [
      ["hall", "go"],
      ["street", "back"],
      ["hall", "try"],
      ["hall", "ask"],
      ["hall", "again"],
      ["hall", "go"],
    ] as const) {
      expect(actor.getSnapshot().value).toBe(scene);
      actor.send({ type });
      const result = step(world, state, type);
      if (result.ok) state = result.state;
      expect(actor.getSnapshot().context).toEqual(state);
    }
    expect(actor.getSnapshot()).toMatchObject({ value: "end", status: "done" });
  });

  it("does nothing with a choice that is not open or of another scene", () => {
    const actor = createActor(createPlayMachine(world, "nursing")).start();
    const before = actor.getSnapshot();
    for (const type of ["nurse", "back", "sing"]) {
      expect(before.can({ type })).toBe(false);
      actor.send({ type });
    }
    expect(actor.getSnapshot()).toBe(before);
  });

  it("goes on from any state", () => {
    const machine = createPlayMachine(world, "nursing");
    const result = step(world, initialState(world, "nursing"), "ask");
    if (!result.ok) throw new Error(result.reason);
    const actor = createActor(machine, { snapshot: snapshotAt(machine, result.state) }).start();
    expect(actor.getSnapshot().context).toEqual(result.state);
    expect(actor.getSnapshot().can({ type: "ask" })).toBe(false);
    actor.send({ type: "go" });
    expect(actor.getSnapshot()).toMatchObject({ value: "end", status: "done" });
  });

  it("is done in the last scene of a lesson-cut", () => {
    const actor = createActor(createPlayMachine(world, "nursing", "lesson-cut")).start();
    actor.send({ type: "go" });
    expect(actor.getSnapshot()).toMatchObject({ value: "street", status: "done" });
  });
});
