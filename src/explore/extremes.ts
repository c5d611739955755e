import { namesOf } from "./names.ts";
import type { Walk } from "./walk.ts";
import { wayTo } from "./ways.ts";

/** The most that can be gathered on the way from the start to an end. */
export type Extreme = {
  /** `unbounded`: a loop gathers more each time round. */
  value: number | "unbounded";
  /** Choices that show it; when unbounded, up to and once round the loop. */
  choices: string[];
};

const NONE = Number.NEGATIVE_INFINITY;

/** A state to which following the chosen steps comes back, or −1. */
const loopIn = (states: number, target: Int32Array, chosen: Int32Array): number => {
  const stamp = new Int32Array(states);
  for (let from = 0; from < states; from++) {
    let state = from;
    while (stamp[state] === 0) {
      stamp[state] = from + 1;
      if ((chosen[state] as number) < 0) break;
      state = target[chosen[state] as number] as number;
      if (stamp[state] === from + 1) return state;
    }
  }
  return -1;
};

/**
 * The largest sum of weights over all plays that come to an end. Exact: every state takes the best
 * of its steps until nothing changes; where something always changes, the best steps form a loop.
 * @param weight of a step by the number of its effect; turn the sign for the smallest
 * @param order states such that, loops aside, every step leads to an earlier one
 * @returns undefined when no end can be reached
 */
export function largest(
  walk: Walk,
  weight: (effect: number) => number,
  order: Int32Array,
): Extreme | undefined {
  const { states, first, target, effect, effects, kind } = walk;
  const weights = Float64Array.from(effects, (_, number) => weight(number));
  const best = new Float64Array(states).fill(NONE);
  const chosen = new Int32Array(states).fill(-1);
  for (let state = 0; state < states; state++) if (kind[state] === "over") best[state] = 0;
  let loop = -1;
  for (let round = 1, changed = true; changed && loop < 0; round++) {
    changed = false;
    for (const state of order) {
      const until = first[state + 1] as number;
      for (let step = first[state] as number; step < until; step++) {
        const value =
          (best[target[step] as number] as number) + (weights[effect[step] as number] as number);
        if (value > (best[state] as number)) {
          best[state] = value;
          chosen[state] = step;
          changed = true;
        }
      }
    }
    // Looking for a loop costs as much as a round, so look ever more rarely.
    if (changed && round > 1 && (round & (round - 1)) === 0) loop = loopIn(states, target, chosen);
  }
  if (best[0] === NONE) return undefined;
  const way = loop < 0 ? [] : wayTo(walk, loop);
  let state = Math.max(0, loop);
  do {
    const step = chosen[state] as number;
    if (step < 0) break;
    way.push(effect[step] as number);
    state = target[step] as number;
  } while (state !== loop);
  return { value: loop < 0 ? (best[0] as number) : "unbounded", choices: namesOf(walk, way) };
}

/**
 * The longest play to an end in which no state comes twice.
 * @param place of each state in the order in which a walk in depth is done with them
 * @returns its choices; `exact` is false where the case has loops: then a longer one may exist.
 *   Undefined when no end can be reached
 */
export function longest(
  walk: Walk,
  hasWayOut: Uint8Array,
  { order, place }: { order: Int32Array; place: Int32Array },
): { choices: string[]; exact: boolean } | undefined {
  const { states, first, target, effect, kind } = walk;
  const length = new Float64Array(states).fill(NONE);
  const chosen = new Int32Array(states).fill(-1);
  let exact = true;
  for (const state of order) {
    if (kind[state] === "over") length[state] = 0;
    for (let step = first[state] as number; step < (first[state + 1] as number); step++) {
      const next = target[step] as number;
      if (!hasWayOut[next]) continue;
      // A step that closes a loop is left out, so that the rest cannot repeat a state.
      if ((place[next] as number) >= (place[state] as number)) exact = false;
      else if ((length[next] as number) + 1 > (length[state] as number)) {
        length[state] = (length[next] as number) + 1;
        chosen[state] = step;
      }
    }
  }
  if (length[0] === NONE) return undefined;
  const way: number[] = [];
  for (let state = 0; (chosen[state] as number) >= 0; ) {
    const step = chosen[state] as number;
    way.push(effect[step] as number);
    state = target[step] as number;
  }
  return { choices: namesOf(walk, way), exact };
}
