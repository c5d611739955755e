import type { Components } from "./components.ts";
import type { Walk } from "./walk.ts";

/** What may be left going round in a loop before it counts as nothing. */
const NOTHING = 1e-12;
/** How much the mix of what goes round may still change, per state, when it counts as settled. */
const SETTLED = 1e-9;
/** After so many rounds half of it waits in every round, so that loops cannot keep taking turns. */
const PATIENCE = 500;
/** Whether it is settled is looked at once in so many rounds. */
const LOOK = 8;
const MOST_ROUNDS = 10_000;
/** Steps that the rounds of one loop may take together: about a second. */
const MOST_STEPS = 100_000_000;

/**
 * How likely each state is to be the last, when every open choice is equally likely each time, and so
 * is every open option of each part of what it asks. Of what matters most, every fact that something
 * reads counts for one, and the rest together for one.
 * States without a way to an end keep what reaches them. Loops are gone round until what goes round
 * keeps the same mix: then it leaves in that mix, however long it takes.
 * @param hasWayOut 1 per state from which an end can be reached
 * @returns per state a probability (0 for states that are passed through), and how much was left
 *   unresolved in loops
 */
export function lastStateShares(
  walk: Walk,
  hasWayOut: Uint8Array,
  components: Components,
): { share: Float64Array; unresolved: number } {
  const { states, first, target, kind } = walk;
  const { count, members, first: firstOf } = components;
  const chance = chances(walk);
  const mass = new Float64Array(states);
  const share = new Float64Array(states);
  const goRound = rounds(walk, components, chance, mass);
  let unresolved = 0;
  mass[0] = 1;

  /** Sends all of a state on; false when it is its own next. */
  const pass = (state: number): boolean => {
    const until = first[state + 1] as number;
    for (let step = first[state] as number; step < until; step++)
      if (target[step] === state) return false;
    for (let step = first[state] as number; step < until; step++) {
      const next = target[step] as number;
      mass[next] = (mass[next] as number) + (mass[state] as number) * (chance[step] as number);
    }
    return true;
  };

  for (let component = 0; component < count; component++) {
    const from = firstOf[component] as number;
    const to = firstOf[component + 1] as number;
    const state = members[from] as number;
    if (kind[state] !== "open" || !hasWayOut[state])
      for (let at = from; at < to; at++) {
        const last = members[at] as number;
        share[last] = mass[last] as number;
      }
    else if (to - from > 1 || !pass(state)) unresolved += goRound(from, to);
  }
  return { share, unresolved };
}

/** How likely each step is among those of its state. */
const chances = ({ states, first, target, chance }: Walk): Float64Array => {
  if (chance) return chance;
  const all = new Float64Array(target.length);
  for (let state = 0; state < states; state++) {
    const from = first[state] as number;
    const to = first[state + 1] as number;
    all.fill(1 / (to - from), from, to);
  }
  return all;
};

/**
 * Sends the mass of a component round until all of it has left.
 * @param mass per state; what leaves is added to it where it comes out
 * @returns a function of where the component's members begin and end, which gives what would not leave
 */
const rounds = (
  { states, first, target }: Walk,
  { of, members }: Components,
  chance: Float64Array,
  mass: Float64Array,
) => {
  const leaving = new Float64Array(states);
  const before = new Float64Array(states);

  /** Everybody in it makes a choice, nearest first; gives what left, and notes where to. */
  const round = (from: number, to: number, stay: number, exits: number[]): number => {
    const component = of[members[from] as number];
    let left = 0;
    for (let at = from; at < to; at++) {
      const state = members[at] as number;
      const kept = stay === 0 ? 0 : stay * (before[at] as number);
      const going = (mass[state] as number) - kept;
      if (going <= 0) continue;
      mass[state] = kept;
      const until = first[state + 1] as number;
      for (let step = first[state] as number; step < until; step++) {
        const next = target[step] as number;
        const moved = going * (chance[step] as number);
        if (of[next] === component) mass[next] = (mass[next] as number) + moved;
        else {
          if (leaving[next] === 0) exits.push(next);
          leaving[next] = (leaving[next] as number) + moved;
          left += moved;
        }
      }
    }
    return left;
  };

  const inside = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += mass[members[at] as number] as number;
    return sum;
  };

  /** Whether every state has the same part of all as it had before. */
  const isSettled = (from: number, to: number, then: number, now: number): boolean => {
    for (let at = from; at < to; at++) {
      const part = (mass[members[at] as number] as number) / now;
      if (Math.abs(part - (before[at] as number) / then) > SETTLED * part) return false;
    }
    return true;
  };

  return (from: number, to: number): number => {
    const nothing = inside(from, to) * NOTHING;
    let steps = 0;
    for (let at = from; at < to; at++) {
      const state = members[at] as number;
      steps += (first[state + 1] as number) - (first[state] as number);
    }
    const most = Math.min(MOST_ROUNDS, Math.max(PATIENCE, MOST_STEPS / steps));
    let then = inside(from, to);
    for (let made = 1; then > 0; made++) {
      const tired = made > PATIENCE;
      const look = made % LOOK === 0;
      if (look || tired)
        for (let at = from; at < to; at++) before[at] = mass[members[at] as number] as number;
      const exits: number[] = [];
      const left = round(from, to, tired ? 0.5 : 0, exits);
      const now = inside(from, to);
      const done = now <= nothing || (look && left > 0 && isSettled(from, to, then, now));
      // What is left goes the way of what left in this round.
      const more = done && left > 0 ? 1 + now / left : 1;
      for (const exit of exits) {
        mass[exit] = (mass[exit] as number) + (leaving[exit] as number) * more;
        leaving[exit] = 0;
      }
      if (done) return 0;
      if (made >= most) return now;
      then = now;
    }
    return 0;
  };
};
