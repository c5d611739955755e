import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor, transition } from "xstate";
import type { Answer } from "../../src/engine/answers.ts";
import { sceneOf } from "../../src/engine/graph.ts";
import {
  type ChoiceEvent,
  createPlayMachine,
  type PlayMachine,
  snapshotAt,
} from "../../src/engine/machine.ts";
import { isOver } from "../../src/engine/replay.ts";
import { initialState, type State } from "../../src/engine/state.ts";
import { type Step, step } from "../../src/engine/step.ts";
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

/** Of what comes back thousands of times the first ones are looked at, and then one of so many. */
const sampler = ({ first, oneOf }: { first: number; oneOf: number }) => {
  const counts = new Map<string, number>();
  return (kind: string): boolean => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < first || count % oneOf === 0;
  };
};
const OF_STATES = { first: 1000, oneOf: 16 };
const OF_EDGES = { first: 32, oneOf: 16 };

/** The same answer to the same choice in the same scene, that comes to the same. */
const kindOf = ({ scene }: State, choice: Choice, answer: Answer | undefined, made: Step): string =>
  [
    scene,
    choice.id,
    ...(answer ? Object.values(answer) : []),
    made.ok ? `${made.state.scene} ${made.state.used.length}` : made.reason,
  ].join("/");

/**
 * Compares one event in the machine with what `step` made of it.
 * @param made undefined where the play is over, and nothing can be made
 * @throws Error where they differ
 */
function compareEdge(
  machine: PlayMachine,
  snapshot: ReturnType<typeof snapshotAt>,
  event: ChoiceEvent,
  made: Step | undefined,
): void {
  const where = `${snapshot.context.scene}/${event.type}`;
  if (!made?.ok) {
    if (snapshot.can(event)) throw new Error(`${where}: open in the machine alone`);
    return;
  }
  const [next] = transition(machine, snapshot, event);
  if (next.value !== made.state.scene || !isDeepStrictEqual(next.context, made.state))
    throw new Error(`${where}: another state`);
}

/**
 * Sends every choice of the scene, with every answer, to the machine in the states that exploring
 * reaches, and compares with `step`: same next state where it is possible, nothing where it is not.
 * Of a scene with thousands of states a part is looked at, and of a kind with thousands of edges too,
 * from all over the case.
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
  const [isVisited, isLookedAt] = [sampler(OF_STATES), sampler(OF_EDGES)];
  // A full state for a reduced one, by the steps over which it was first reached.
  const states = new Map([[0, initialState(scenario, mode, part)]]);
  const stateAt = (at: number): State => {
    const known = states.get(at);
    if (known) return known;
    const before = stateAt(found.parent[at] as number);
    const effect = found.effects[found.parentEffect[at] as number] as Effect;
    const choice = effect.choice.id;
    const made = step(scenario, before, choice, answerFor(scenario, before, effect));
    if (!made.ok) throw new Error(`explored, and yet ${made.reason}: ${before.scene}/${choice}`);
    states.set(at, made.state);
    return made.state;
  };
  let compared = 0;
  for (let at = 0; at < found.states; at++) {
    if (!isVisited(String(found.room[at]))) continue;
    const state = stateAt(at);
    const over = isOver(scenario, state, part);
    let known: ReturnType<typeof snapshotAt> | undefined;
    const snapshot = () => {
      known ??= snapshotAt(machine, state);
      return known;
    };
    if (isLookedAt(state.scene) && (snapshot().status === "done") !== over)
      throw new Error(`${state.scene}: the machine is ${snapshot().status}`);
    for (const choice of sceneOf(scenario, state.scene)?.choices ?? []) {
      for (const answer of tried(scenario, state, choice)) {
        const made = step(scenario, state, choice.id, answer);
        if (!isLookedAt(kindOf(state, choice, answer, made))) continue;
        compared++;
        compareEdge(machine, snapshot(), { type: choice.id, answer }, over ? undefined : made);
      }
    }
  }
  return compared;
}

describe("machine and step agree on every kind of edge", { timeout: 400_000 }, () => {
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
