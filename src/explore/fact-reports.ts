import { namesOf } from "./names.ts";
import type { Walk } from "./walk.ts";
import { wayTo } from "./ways.ts";

/** Whether and how a fact can be told, and whether one can come to an end without it. */
export type FactReport = {
  fact: string;
  /** Shortest choices after which it was told; absent when it never is. Empty: known from the start. */
  told?: string[];
  /** Shortest choices to an end without it; absent when it is always told. */
  missed?: string[];
};

/**
 * For every fact: how it is told, and how it is missed.
 */
export function factReports(walk: Walk): FactReport[] {
  const { states, first, target, effect, effects, kind, program } = walk;
  const tellers = new Map<number, number>();
  for (let state = 0; state < states; state++)
    for (let step = first[state] as number; step < (first[state + 1] as number); step++)
      for (const fact of effects[effect[step] as number]?.tells ?? [])
        if (!tellers.has(fact)) tellers.set(fact, step);
  const sourceOf = (step: number) => {
    let low = 0;
    let high = states - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((first[middle] as number) <= step) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /** Nearest end without ever taking a step that tells this fact. */
  const endWithout = (fact: number): string[] | undefined => {
    const silent = effects.map(({ tells }) => !tells.includes(fact));
    const via = new Int32Array(states).fill(-2);
    const from = new Int32Array(states);
    const queue = [0];
    via[0] = -1;
    for (const state of queue) {
      if (kind[state] === "over") {
        const way: number[] = [];
        for (let at = state; (via[at] as number) >= 0; at = from[at] as number)
          way.push(effect[via[at] as number] as number);
        return namesOf(walk, way.reverse());
      }
      for (let step = first[state] as number; step < (first[state + 1] as number); step++) {
        const next = target[step] as number;
        if (via[next] !== -2 || !silent[effect[step] as number]) continue;
        via[next] = step;
        from[next] = state;
        queue.push(next);
      }
    }
    return undefined;
  };

  return program.scenario.facts.map(({ id }, fact): FactReport => {
    if (program.start.told.includes(id)) return { fact: id, told: [] };
    const step = tellers.get(fact);
    const missed = endWithout(fact);
    return {
      fact: id,
      ...(step !== undefined && {
        told: namesOf(walk, [...wayTo(walk, sourceOf(step)), effect[step] as number]),
      }),
      ...(missed && { missed }),
    };
  });
}
