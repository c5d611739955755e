import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor, transition } from "xstate";
import type { Answer } from "../../src/engine/answers.ts";
import { sceneOf } from "../../src/engine/graph.ts";
import { createPlayMachine, snapshotAt } from "../../src/engine/machine.ts";
import { isOver } from "../../src/engine/replay.ts";
import { initialState, type State } from "../../src/engine/state.ts";
import { step } from "../../src/engine/step.ts";
import type { Effect } from "../../src/explore/compile-variant.ts";
import { modesOf } from "../../src/explore/explore.ts";
import { answerFor } from "../../src/explore/names.ts";
import { programOf } from "../../src/explore/program.ts";
import { walk } from "../../src/explore/walk.ts";
import type { Choice, Scenario } from "../../src/scenario/scenario.ts";
import { type Mode, modes } from "../../src/scenario/vocabulary.ts";
import { friday } from "../fixtures/friday.ts";
import { generateScenario } from "../fixtures/generate-scenario.ts";
import { answersOf } from "./brute-force.ts";
import { shippedCases } from "./shipped-cases.ts";

/** As many states as exploring keeps: all of them. */
const MOST = 500_000;

/** Every answer that can be given, none at all, and one that nobody can give. */
const tried = (scenario: Scenario, state: State, choice: Choice): (Answer | undefined)[] => [
  ...(choice.asks ? answersOf(scenario, state, choice).map(({ answer }) => answer) : []),
  undefined,
  { nobody: "nothing" },
];

/**
 * Sends every choice of the scene, with every answer, to the machine in every state that exploring
 * reaches, and compares with `step`: same next state where it is possible, nothing where it is not.
 * @returns how many choices and answers were compared
 */
function compareEverywhere(
  scenario: Scenario,
  mode: Mode,
  part: "whole" | "lesson-cut",
  most: number,
): number {
  const machine = createPlayMachine(scenario, mode, part);
  const found = walk(programOf(scenario, mode, part), most);
  // A full state for each reduced one, by the step over which it was first reached.
  const states: State[] = [initialState(scenario, mode, part)];
  let compared = 0;
  for (let at = 0; at < found.states; at++) {
    if (at > 0) {
      const before = states[found.parent[at] as number] as State;
      const effect = found.effects[found.parentEffect[at] as number] as Effect;
      const choice = effect.choice.id;
      const made = step(scenario, before, choice, answerFor(scenario, before, effect));
      if (!made.ok) throw new Error(`explored, and yet ${made.reason}: ${before.scene}/${choice}`);
      states.push(made.state);
    }
    const state = states[at] as State;
    const snapshot = snapshotAt(machine, state);
    const over = isOver(scenario, state, part);
    if ((snapshot.status === "done") !== over)
      throw new Error(`${state.scene}: the machine is ${snapshot.status}`);
    for (const choice of sceneOf(scenario, state.scene)?.choices ?? []) {
      const { id } = choice;
      for (const answer of tried(scenario, state, choice)) {
        const made = step(scenario, state, id, answer);
        const event = { type: id, answer };
        compared++;
        if (!made.ok || over) {
          if (snapshot.can(event))
            throw new Error(`${state.scene}/${id}: open in the machine alone`);
          continue;
        }
        const [next] = transition(machine, snapshot, event);
        if (next.value !== made.state.scene || !isDeepStrictEqual(next.context, made.state))
          throw new Error(`${state.scene}/${id}: another state`);
      }
    }
  }
  return compared;
}

describe("machine and step agree on every edge", { timeout: 900_000 }, () => {
  it("of generated cases", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(...modes), (seed, mode) => {
        const scenario = generateScenario(seed, { scenes: 5, choices: 3, wild: true });
        compared += compareEverywhere(scenario, mode, "whole", 300);
      }),
      { seed: 20261102, numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("of generated cases whose choices ask something", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(...modes), (seed, mode) => {
        const shape = { scenes: 4, choices: 3, facts: 3, wild: true, asks: true };
        compared += compareEverywhere(generateScenario(seed, shape), mode, "whole", 200);
      }),
      { seed: 20261105, numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  for (const mode of modes)
    it(`of a Friday afternoon, ${mode}`, () => {
      expect(compareEverywhere(friday, mode, "whole", MOST)).toBeGreaterThan(100);
    });

  for (const scenario of shippedCases())
    for (const part of scenario.lessonCut
      ? (["whole", "lesson-cut"] as const)
      : (["whole"] as const))
      for (const mode of modesOf(scenario, part))
        it(`of ${scenario.id}, ${part}, ${mode}`, () => {
          expect(compareEverywhere(scenario, mode, part, MOST)).toBeGreaterThan(0);
        });
});

describe("an actor", { timeout: 60_000 }, () => {
  it("stands where step stands after any play", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom(...modes),
        fc.array(fc.nat(3), { maxLength: 30 }),
        (seed, mode, picks) => {
          const scenario = generateScenario(seed, { scenes: 8, choices: 4, wild: true });
          const actor = createActor(createPlayMachine(scenario, mode)).start();
          let state = initialState(scenario, mode);
          for (const pick of picks) {
            if (actor.getSnapshot().status === "done") break;
            const made = step(scenario, state, `choice-${pick}`);
            actor.send({ type: `choice-${pick}` });
            if (made.ok) state = made.state;
            expect(actor.getSnapshot().context).toEqual(state);
          }
        },
      ),
      { seed: 20261103, numRuns: 60 },
    );
  });
});
