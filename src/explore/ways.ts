import type { Walk } from "./walk.ts";

/**
 * Shortest steps that lead from the start to a state.
 * @param state its number
 * @returns numbers of effects in order, for `namesOf`; empty for the start
 */
export function wayTo({ parent, parentEffect }: Walk, state: number): number[] {
  const way: number[] = [];
  for (let at = state; (parent[at] as number) >= 0; at = parent[at] as number)
    way.push(parentEffect[at] as number);
  return way.reverse();
}

/** Steps by the state they lead to: those into state `s` are `step[first[s]]` up to `step[first[s + 1]]`. */
export type Incoming = { first: Int32Array; step: Int32Array; source: Int32Array };

/**
 * The steps of a walk turned around.
 */
export function incomingOf({ states, first, target }: Walk): Incoming {
  const starts = new Int32Array(states + 1);
  for (const to of target) starts[to + 1] = (starts[to + 1] as number) + 1;
  for (let state = 0; state < states; state++)
    starts[state + 1] = (starts[state + 1] as number) + (starts[state] as number);
  const next = starts.slice();
  const step = new Int32Array(target.length);
  const source = new Int32Array(target.length);
  for (let from = 0; from < states; from++)
    for (let at = first[from] as number; at < (first[from + 1] as number); at++) {
      source[at] = from;
      const to = target[at] as number;
      const place = next[to] as number;
      step[place] = at;
      next[to] = place + 1;
    }
  return { first: starts, step, source };
}

/**
 * The states from which an end may still be reached. States that were not looked into count as such,
 * so what is reported as having no way out surely has none.
 * @returns 1 or 0 per state
 */
export function canEnd({ kind, states }: Walk, { first, step, source }: Incoming): Uint8Array {
  const reached = new Uint8Array(states);
  const waiting: number[] = [];
  const mark = (state: number) => {
    if (reached[state]) return;
    reached[state] = 1;
    waiting.push(state);
  };
  for (let state = 0; state < states; state++)
    if (kind[state] === "over" || kind[state] === "unknown") mark(state);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop())
    for (let at = first[state] as number; at < (first[state + 1] as number); at++)
      mark(source[step[at] as number] as number);
  return reached;
}

/**
 * The states in the order in which a walk in depth is done with them: without loops every step leads
 * to an earlier one. A step to a later one (or to itself) closes a loop.
 * @returns `order`, and the place of each state in it
 */
export function finishOrder({ states, first, target }: Walk): {
  order: Int32Array;
  place: Int32Array;
} {
  const order = new Int32Array(states);
  const place = new Int32Array(states).fill(-1);
  const seen = new Uint8Array(states);
  const cursor = first.slice(0, states);
  const stack = [0];
  seen[0] = 1;
  let done = 0;
  while (stack.length > 0) {
    const state = stack[stack.length - 1] as number;
    const at = cursor[state] as number;
    if (at < (first[state + 1] as number)) {
      cursor[state] = at + 1;
      const next = target[at] as number;
      if (!seen[next]) {
        seen[next] = 1;
        stack.push(next);
      }
    } else {
      stack.pop();
      place[state] = done;
      order[done++] = state;
    }
  }
  return { order, place };
}
