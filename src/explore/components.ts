import type { Walk } from "./walk.ts";
import type { Incoming } from "./ways.ts";

/** States put together by loops: from each of a component one can come to every other and back. */
export type Components = {
  count: number;
  /** Number of the component of each state; a step never leads to a lower one. */
  of: Int32Array;
  /** States by component, each component in the order in which steps mostly go. */
  members: Int32Array;
  /** Those of component `c` are `members[first[c]]` up to `members[first[c + 1]]`. */
  first: Int32Array;
};

/**
 * The components of a walk, in the order in which a play can come through them.
 * @param order states as `finishOrder` gives them
 */
export function componentsOf(
  { states }: Walk,
  { first: firstIn, step, source }: Incoming,
  order: Int32Array,
): Components {
  const of = new Int32Array(states).fill(-1);
  let count = 0;
  const waiting: number[] = [];
  const take = (state: number) => {
    if (of[state] !== -1) return;
    of[state] = count;
    waiting.push(state);
  };
  // Backwards from the state that a walk in depth left last: what leads to it from there is in its loop.
  for (let at = states - 1; at >= 0; at--) {
    if (of[order[at] as number] !== -1) continue;
    take(order[at] as number);
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop())
      for (let into = firstIn[state] as number; into < (firstIn[state + 1] as number); into++)
        take(source[step[into] as number] as number);
    count++;
  }
  const first = new Int32Array(count + 1);
  for (const component of of) first[component + 1] = (first[component + 1] as number) + 1;
  for (let at = 0; at < count; at++)
    first[at + 1] = (first[at + 1] as number) + (first[at] as number);
  const next = first.slice();
  const members = new Int32Array(states);
  for (let at = states - 1; at >= 0; at--) {
    const state = order[at] as number;
    const component = of[state] as number;
    members[next[component] as number] = state;
    next[component] = (next[component] as number) + 1;
  }
  return { count, of, members, first };
}
