import { describe, expect, it } from "vitest";
import { choice, ending, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { againFrom, back, begin, choose, forward, type Sitting } from "./fork.ts";

const world = scenario([
  scene("hall", [choice("listen"), choice("advise"), leads("go", "end")]),
  ending("end"),
]);
const start = begin(world, {
  id: "play0001",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
});
const made = (from: Sitting, ...choices: string[]): Sitting =>
  choices.reduce((sitting, each) => {
    const chosen = choose(world, sitting, each, "play0002");
    if (!chosen.ok) throw new Error(chosen.reason);
    return chosen.sitting;
  }, from);

describe("a sitting", () => {
  it("adds a choice at the end", () => {
    const sitting = made(start, "listen", "go");
    expect(sitting.cursor).toBe(2);
    expect(sitting.play.id).toBe("play0001");
    expect(sitting.play.steps.map((step) => step.choice)).toEqual(["listen", "go"]);
  });

  it("is the same play after going back and making the same choice", () => {
    const sitting = made(start, "listen", "go");
    expect(made(back(back(sitting)), "listen", "go")).toEqual(sitting);
  });

  it("starts another play and keeps the first when another choice is made behind the end", () => {
    const sitting = made(start, "listen", "go");
    const chosen = choose(world, back(back(sitting)), "advise", "play0002");
    expect(chosen).toMatchObject({
      ok: true,
      kept: sitting.play,
      sitting: {
        cursor: 1,
        play: {
          id: "play0002",
          forkOf: { play: "play0001", step: 0 },
          steps: [{ scene: "hall", choice: "advise" }],
        },
      },
    });
  });

  it("goes back and forward within its steps only", () => {
    const sitting = made(start, "listen");
    expect(back(back(sitting)).cursor).toBe(0);
    expect(forward(sitting)).toEqual(sitting);
    expect(forward(back(sitting))).toEqual(sitting);
  });

  it("says why a choice cannot be made", () => {
    const sitting = made(start, "listen");
    expect(choose(world, sitting, "listen", "x")).toEqual({ ok: false, reason: "not-possible" });
    expect(choose(world, sitting, "sing", "x")).toEqual({ ok: false, reason: "unknown-choice" });
    expect(choose(world, made(sitting, "go"), "listen", "x")).toEqual({
      ok: false,
      reason: "over",
    });
  });

  it("goes on from the place where a changed case broke the play off, and keeps what was", () => {
    const { play } = made(start, "listen", "advise", "go");
    const changed = scenario(
      [scene("hall", [choice("listen"), leads("go", "end")]), ending("end")],
      {
        version: "1",
      },
    );
    expect(choose(changed, { play, cursor: 2 }, "go", "play0002")).toMatchObject({
      reason: "broken",
    });
    expect(choose(changed, { play, cursor: 1 }, "go", "play0002")).toMatchObject({
      kept: play,
      sitting: { cursor: 2, play: { caseVersion: "1", forkOf: { play: "play0001", step: 1 } } },
    });
  });

  it("begins again from a moment as a play of its own", () => {
    const { play } = made(start, "listen", "go");
    expect(againFrom(play, 1, "play0002")).toMatchObject({
      cursor: 1,
      play: { id: "play0002", forkOf: { play: "play0001", step: 1 }, steps: [play.steps[0]] },
    });
    expect(againFrom(play, 9, "play0002").cursor).toBe(2);
  });
});
