import { describe, expect, it } from "vitest";
import { generateScenario } from "../../tests/fixtures/generate-scenario.ts";
import { ending, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { explore } from "./explore.ts";

const sharesOf = (world: Parameters<typeof explore>[0]) =>
  Object.fromEntries(explore(world, "pair").endings.map((each) => [each.scene, each.share]));

describe("how likely endings are", () => {
  it("is settled in loops that one hardly comes out of", () => {
    // From every step but the last one goes back to the first: to come out takes a million million tries.
    const far = 40;
    const steps = Array.from({ length: far }, (_, at) =>
      scene(`step-${at}`, [
        leads("back", "step-0"),
        leads("on", at + 1 < far ? `step-${at + 1}` : "out"),
      ]),
    );
    const out = scene("out", [
      leads("one", "left"),
      leads("two", "right"),
      leads("three", "right"),
      leads("four", "step-0"),
    ]);
    const shares = sharesOf(scenario([...steps, out, ending("left"), ending("right")]));
    expect(shares.left).toBeCloseTo(1 / 3, 6);
    expect(shares.right).toBeCloseTo(2 / 3, 6);
  });

  it("is settled in loops that keep taking turns", () => {
    // Whoever is in a or c now is in b or d next, and the other way round.
    const shares = sharesOf(
      scenario([
        scene("a", [leads("on", "b"), leads("other", "d")]),
        scene("b", [leads("on", "c"), leads("out", "left")]),
        scene("c", [leads("on", "d"), leads("other", "b")]),
        scene("d", [leads("on", "a"), leads("too", "c"), leads("out", "right")]),
        ending("left"),
        ending("right"),
      ]),
    );
    // Of a and c half goes to b and half to d; b keeps a half and d two thirds of what comes.
    expect(shares.left).toBeCloseTo(3 / 5, 6);
    expect(shares.right).toBeCloseTo(2 / 5, 6);
  });

  it("adds up to one in a large case full of loops", () => {
    const shares = Object.values(sharesOf(generateScenario(7, { scenes: 300, choices: 3 })));
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    expect(Math.min(...shares)).toBeGreaterThan(0.01);
  });
});
