import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMade } from "../../src/engine/notation.ts";
import { initialState } from "../../src/engine/state.ts";
import { step } from "../../src/engine/step.ts";
import { questionsOf } from "../../src/explore/questions.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { type Mode, modes } from "../../src/scenario/vocabulary.ts";
import { generateScenario } from "../fixtures/generate-scenario.ts";
import { type BruteForce, bruteForce, distances } from "./brute-force.ts";

/** The scene after a list of choices, each of which must be possible. */
const sceneAfter = (scenario: Scenario, mode: Mode, choices: readonly string[]): string =>
  choices.reduce(
    (state, word) => {
      const made = readMade(word);
      const result = made && step(scenario, state, made.choice, made.answer);
      if (!result?.ok) throw new Error(`${word}: ${result?.reason}`);
      return result.state;
    },
    initialState(scenario, mode),
  ).scene;

const compare = (scenario: Scenario, mode: Mode, brute: BruteForce) => {
  const asked = questionsOf(scenario, mode);
  const far = distances(brute);
  const ids = scenario.facts.map(({ id }) => id);
  const made = new Map(brute.edges.map((edge) => [edge.made.choice, edge]));
  const never = asked.neverPossible();
  expect(asked.complete).toBe(true);
  for (const { id, choices } of scenario.scenes) {
    const there = brute.states.flatMap((state, at) => (state.scene === id ? [{ state, at }] : []));
    const way = asked.wayTo(id);
    const told = asked.toldBefore(id);
    expect(way === undefined).toBe(there.length === 0);
    for (const choice of choices) {
      const mine = choice.for === undefined || mode === "pair" || choice.for === mode;
      const listed = never.find(
        (each) => each.scene === id && each.choice === choice.id && !each.option,
      );
      const why = there.length === 0 ? "scene-not-reached" : "never-open";
      // The lists of choices are the author's own objects, so one is made exactly when it is in an edge.
      expect(listed?.why).toBe(mine && !made.has(choice) ? why : undefined);
    }
    if (!way) continue;
    expect(sceneAfter(scenario, mode, way)).toBe(id);
    expect(way.length).toBe(Math.min(...there.map(({ at }) => far[at] as number)));
    const entered = there.filter(({ state }) => state.used.length === 0);
    const anyTold = ids.filter((fact) => entered.some(({ state }) => state.told.includes(fact)));
    const allTold = ids.filter((fact) => entered.every(({ state }) => state.told.includes(fact)));
    expect(told).toEqual({ possible: anyTold, certain: allTold });
  }
};

describe("questions are answered as walking every state by hand would", { timeout: 60_000 }, () => {
  it.each([false, true])("on small cases; choices that ask something: %s", (asks) => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 2, max: asks ? 3 : 5 }),
        fc.constantFrom(...modes),
        (seed, scenes, mode) => {
          const shape = { scenes, choices: 2, facts: 3, endings: 2, wild: true, asks };
          const scenario = generateScenario(seed, shape);
          const brute = bruteForce(scenario, mode, "whole", 3000);
          if (!brute) return;
          compared++;
          compare(scenario, mode, brute);
        },
      ),
      { seed: 20261106, numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
