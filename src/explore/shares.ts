import type { Walk } from "./walk.ts";

/** How much of all chance may be left going round in loops before it counts as nothing. */
const PRECISION = 1e-9;
const MOST_ROUNDS = 10_000;

/**
 * How likely each state is to be the last, when every open choice is equally likely each time, and so
 * is every open option of each part of what it asks. Of what matters most, every fact that something
 * reads counts for one, and the rest together for one.
 * States without a way to an end keep what reaches them.
 * @param hasWayOut 1 per state from which an end can be reached
 * @param order states such that, loops aside, every step leads to an earlier one
 * @returns per state a probability (0 for states that are passed through), and how much was left
 *   unresolved in loops
 */
export function lastStateShares(
  { states, first, target, kind, chance }: Walk,
  hasWayOut: Uint8Array,
  order: Int32Array,
): { share: Float64Array; unresolved: number } {
  const waiting = new Float64Array(states);
  const share = new Float64Array(states);
  waiting[0] = 1;
  let left = 1;
  for (let round = 0; round < MOST_ROUNDS && left > PRECISION; round++) {
    for (let at = states - 1; at >= 0; at--) {
      const state = order[at] as number;
      const mass = waiting[state] as number;
      if (mass === 0) continue;
      waiting[state] = 0;
      if (kind[state] !== "open" || !hasWayOut[state]) {
        share[state] = (share[state] as number) + mass;
        left -= mass;
        continue;
      }
      const from = first[state] as number;
      const to = first[state + 1] as number;
      for (let step = from; step < to; step++) {
        const next = target[step] as number;
        const likely = chance ? (chance[step] as number) : 1 / (to - from);
        waiting[next] = (waiting[next] as number) + mass * likely;
      }
    }
  }
  return { share, unresolved: Math.max(0, left) };
}
