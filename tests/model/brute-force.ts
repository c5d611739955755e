import { isOver } from "../../src/engine/replay.ts";
import { initialState, type State } from "../../src/engine/state.ts";
import { openChoices, type Step, step } from "../../src/engine/step.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Mode } from "../../src/scenario/vocabulary.ts";

/** One step of a case as `step` takes it. */
export type Edge = { from: number; to: number; made: Step & { ok: true } };

/** Every state of a case, without any of the explorer's reasoning: only the order of what happened is left out. */
export type BruteForce = { states: State[]; over: boolean[]; edges: Edge[] };

const keyOf = (state: State): string =>
  JSON.stringify([
    state.scene,
    [state.told, state.flags, state.mended, state.used, state.visited, state.chose].map((each) =>
      [...each].sort(),
    ),
    state.meters,
  ]);

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
  for (let from = 0; from < states.length; from++) {
    if (states.length > most) return undefined;
    const state = states[from] as State;
    over.push(isOver(scenario, state, part));
    if (over[from]) continue;
    for (const { id } of openChoices(scenario, state)) {
      const made = step(scenario, state, id);
      if (!made.ok) throw new Error(`open, and yet ${made.reason}: ${state.scene}/${id}`);
      const key = keyOf(made.state);
      const to = numbers.get(key) ?? states.push(made.state) - 1;
      numbers.set(key, to);
      edges.push({ from, to, made });
    }
  }
  return { states, over, edges };
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
  const out = new Array<number>(states.length).fill(0);
  for (const { from } of edges) out[from] = (out[from] as number) + 1;
  let mass = new Array<number>(states.length).fill(0);
  mass[0] = 1;
  const ended = new Map<string, number>();
  for (let round = 0; round < 3000; round++) {
    const next = new Array<number>(states.length).fill(0);
    for (const { from, to } of edges)
      next[to] = (next[to] as number) + (mass[from] as number) / (out[from] as number);
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
