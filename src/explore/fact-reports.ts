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
  // The first step of each effect is the nearest, since states come nearest first.
  const earliest = new Int32Array(effects.length).fill(-1);
  for (let step = target.length - 1; step >= 0; step--) earliest[effect[step] as number] = step;
  const tellers = new Map<number, number>();
  for (const [number, { tells }] of effects.entries())
    for (const fact of tells)
      tellers.set(fact, Math.min(tellers.get(fact) ?? target.length, earliest[number] as number));
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

  const via = new Int32Array(states);
  const from = new Int32Array(states);
  const queue = new Int32Array(states);
  /** Nearest end without ever taking a step that tells this fact. */
  const endWithout = (fact: number): string[] | undefined => {
    const silent = effects.map(({ tells }) => !tells.includes(fact));
    via.fill(-2);
    let until = 1;
    queue[0] = 0;
    via[0] = -1;
    for (let next = 0; next < until; next++) {
      const state = queue[next] as number;
      if (kind[state] === "over") {
        const way: number[] = [];
        for (let at = state; (via[at] as number) >= 0; at = from[at] as number)
          way.push(effect[via[at] as number] as number);
        return namesOf(walk, way.reverse());
      }
      for (let step = first[state] as number; step < (first[state + 1] as number); step++) {
        const there = target[step] as number;
        if (via[there] !== -2 || !silent[effect[step] as number]) continue;
        via[there] = step;
        from[there] = state;
        queue[until++] = there;
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
