import { type Answer, openAnswers } from "../../src/engine/answers.ts";
import { isOver } from "../../src/engine/replay.ts";
import { initialState, type State } from "../../src/engine/state.ts";
import { openChoices, type Step, step } from "../../src/engine/step.ts";
import { programOf } from "../../src/explore/program.ts";
import type { Choice, Scenario } from "../../src/scenario/scenario.ts";
import type { Mode } from "../../src/scenario/vocabulary.ts";

/** One step of a case as `step` takes it. */
export type Edge = {
  from: number;
  to: number;
  made: Step & { ok: true };
  /** How likely it is among the edges of its state. */
  likely: number;
};

/** Every state of a case, without any of the explorer's reasoning: only the order of what happened is left out. */
export type BruteForce = {
  states: State[];
  over: boolean[];
  edges: Edge[];
  /** `scene/choice/part` of every question that was open without an answer. */
  unanswerable: Set<string>;
};

const keyOf = (state: State): string =>
  JSON.stringify([
    state.scene,
    [
      ...[state.told, state.flags, state.mended, state.used, state.visited, state.chose],
      ...[state.decided, state.meanings],
    ].map((each) => [...each].sort()),
    state.meters,
    Object.entries(state.ties).sort(),
  ]);

/**
 * Every answer to a choice with how likely it is: each option of a part equally, and of a meaning each
 * group of facts that come to the same.
 */
export const answersOf = (
  scenario: Scenario,
  state: State,
  choice: Choice,
  groupOf: (answer: string) => string = (answer) => answer,
): { answer: Answer | undefined; likely: number }[] =>
  openAnswers(scenario, state, choice).reduce(
    (all: { answer: Answer | undefined; likely: number }[], { part, options }) => {
      const meaning = choice.asks?.kind === "meaning";
      const group = (id: string) => (meaning ? groupOf(id) : id);
      const size = new Map<string, number>();
      for (const { id } of options) size.set(group(id), (size.get(group(id)) ?? 0) + 1);
      return all.flatMap(({ answer, likely }) =>
        options.map(({ id }) => ({
          answer: { ...answer, [part]: id },
          likely: likely / size.size / (size.get(group(id)) as number),
        })),
      );
    },
    [{ answer: choice.asks ? {} : undefined, likely: 1 }],
  );

/** Which answers to a meaning come to the same; how likely each is hangs on it, nothing else. */
const meaningGroups = (scenario: Scenario, mode: Mode, part: "whole" | "lesson-cut") => {
  const program = programOf(scenario, mode, part);
  return (scene: string, choice: string) => (answer: string) =>
    String(
      program.rooms
        .find((room) => room.scene.id === scene)
        ?.options.find((option) => option.choice.id === choice)
        ?.asks[0]?.groups.findIndex(({ ids }) => ids.includes(answer)),
    );
};

/**
 * Walks a case with `step` alone, nearest first.
 * @param most how many states to walk at most
 * @returns undefined when there are more
 */
export function bruteForce(
  scenario: Scenario,
  mode: Mode,
  part: "whole" | "lesson-cut",
  most: number,
): BruteForce | undefined {
  const states = [initialState(scenario, mode, part)];
  const numbers = new Map([[keyOf(states[0] as State), 0]]);
  const over: boolean[] = [];
  const edges: Edge[] = [];
  const unanswerable = new Set<string>();
  const groups = meaningGroups(scenario, mode, part);
  for (let from = 0; from < states.length; from++) {
    if (states.length > most) return undefined;
    const state = states[from] as State;
    over.push(isOver(scenario, state, part));
    if (over[from]) continue;
    const open = openChoices(scenario, state);
    for (const choice of open)
      for (const { part: asked, options } of openAnswers(scenario, state, choice))
        if (options.length === 0) unanswerable.add(`${state.scene}/${choice.id}/${asked}`);
    const makeable = open
      .map((choice) => ({
        id: choice.id,
        answers: answersOf(scenario, state, choice, groups(state.scene, choice.id)),
      }))
      .filter(({ answers }) => answers.length > 0);
    for (const { id, answers } of makeable)
      for (const { answer, likely } of answers) {
        const made = step(scenario, state, id, answer);
        if (!made.ok) throw new Error(`open, and yet ${made.reason}: ${state.scene}/${id}`);
        const key = keyOf(made.state);
        const to = numbers.get(key) ?? states.push(made.state) - 1;
        numbers.set(key, to);
        edges.push({ from, to, made, likely: likely / makeable.length });
        if (edges.length > most * 8) return undefined;
      }
  }
  return { states, over, edges, unanswerable };
}

/** Distance from the start per state; the states come nearest first. */
export const distances = ({ states, edges }: BruteForce) => {
  const found = new Array<number>(states.length).fill(Number.POSITIVE_INFINITY);
  found[0] = 0;
  for (const { from, to } of edges)
    found[to] = Math.min(found[to] as number, (found[from] as number) + 1);
  return found;
};

/** Probability of each ending, by sending chance along until nothing moves. */
export const shares = ({ states, over, edges }: BruteForce) => {
  let mass = new Array<number>(states.length).fill(0);
  mass[0] = 1;
  const ended = new Map<string, number>();
  for (let round = 0; round < 3000; round++) {
    const next = new Array<number>(states.length).fill(0);
    for (const { from, to, likely } of edges)
      next[to] = (next[to] as number) + (mass[from] as number) * likely;
    for (const [at, each] of next.entries()) {
      if (!over[at] || each === 0) continue;
      const scene = states[at]?.scene ?? "";
      ended.set(scene, (ended.get(scene) ?? 0) + each);
      next[at] = 0;
    }
    mass = next;
    if (mass.every((each) => each < 1e-12)) break;
  }
  return ended;
};

/** The states from which an end can be reached. */
export const endable = ({ over, edges }: BruteForce) => {
  const found = [...over];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of edges)
      if (found[to] && !found[from]) {
        found[from] = true;
        changed = true;
      }
  }
  return found;
};

/** The largest sum of a weight over plays that end: as many rounds as there are states, or without bound. */
export const largest = ({ states, over, edges }: BruteForce, weight: (edge: Edge) => number) => {
  const best = over.map((each) => (each ? 0 : Number.NEGATIVE_INFINITY));
  for (let round = 0; round <= states.length; round++) {
    let changed = false;
    for (const edge of edges.toReversed()) {
      const value = (best[edge.to] as number) + weight(edge);
      if (value <= (best[edge.from] as number)) continue;
      best[edge.from] = value;
      changed = true;
    }
    if (!changed) return best[0];
  }
  return "unbounded";
};
