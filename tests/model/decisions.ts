import { programOf } from "../../src/explore/program.ts";
import { type Walk, walk } from "../../src/explore/walk.ts";
import { finishOrder } from "../../src/explore/ways.ts";
import { optionParts } from "../../src/scenario/option-parts.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { type Mode, principles } from "../../src/scenario/vocabulary.ts";

/** What an answer can bring: per principle the most over all plays that give it and come to an end. */
export type Prospect = readonly number[];

/** One part of a decision, `decision/part`, and what each answer that can be given can bring. */
export type WeighedPart = { name: string; answers: ReadonlyMap<string, Prospect> };

const NONE = Number.NEGATIVE_INFINITY;

/** Every state takes the best of its steps until nothing changes. */
function settled(found: Walk, relax: (source: number, step: number) => boolean, order: Int32Array) {
  for (let changed = true, round = 0; changed; round++) {
    if (round > 1000) throw new Error("a loop in this case gathers without end");
    changed = false;
    for (const state of order)
      for (
        let step = found.first[state] as number;
        step < (found.first[state + 1] as number);
        step++
      )
        if (relax(state, step)) changed = true;
  }
}

/** For one principle: the most that a play gathers that makes this step and ends, for every step. */
function mostThrough(
  found: Walk,
  at: number,
  order: Int32Array,
): (source: number, step: number) => number {
  const worth = Float64Array.from(found.effects, ({ feedback }) => feedback[at] ?? 0);
  const before = new Float64Array(found.states).fill(NONE);
  const after = Float64Array.from(found.kind, (kind) => (kind === "over" ? 0 : NONE));
  before[0] = 0;
  const of = (step: number) => worth[found.effect[step] as number] as number;
  const to = (step: number) => found.target[step] as number;
  const raise = (best: Float64Array, state: number, value: number) => {
    if (value <= (best[state] as number)) return false;
    best[state] = value;
    return true;
  };
  settled(
    found,
    (source, step) => raise(after, source, of(step) + (after[to(step)] as number)),
    order,
  );
  const away = Int32Array.from(order).reverse();
  settled(
    found,
    (source, step) => raise(before, to(step), (before[source] as number) + of(step)),
    away,
  );
  return (source, step) => (before[source] as number) + of(step) + (after[to(step)] as number);
}

/**
 * Walks every play of a case and weighs each answer to each part of its decisions.
 * @throws Error where the case is larger than what is walked
 */
export function weighDecisions(scenario: Scenario, mode: Mode): WeighedPart[] {
  const found = walk(programOf(scenario, mode, "whole"), 500_000);
  if (!found.complete) throw new Error(`${scenario.id} is larger than what is walked`);
  const { order } = finishOrder(found);
  const weighed = new Map<string, Map<string, number[]>>();
  for (const [at] of principles.entries()) {
    const most = mostThrough(found, at, order);
    for (let source = 0; source < found.states; source++)
      for (
        let step = found.first[source] as number;
        step < (found.first[source + 1] as number);
        step++
      ) {
        const effect = found.effects[found.effect[step] as number];
        if (!effect?.answer || optionParts(effect.choice).length === 0) continue;
        const value = most(source, step);
        for (const { part, ids } of effect.answer)
          for (const id of ids) {
            const name = `${effect.choice.id}/${part}`;
            const answers = weighed.get(name) ?? new Map<string, number[]>();
            weighed.set(name, answers);
            const prospect = answers.get(id) ?? principles.map(() => NONE);
            answers.set(id, prospect);
            prospect[at] = Math.max(prospect[at] as number, value);
          }
      }
  }
  return [...weighed].map(([name, answers]) => ({ name, answers }));
}

/**
 * The answer that is at least as good as every other for every principle, and better for one, whatever
 * comes after it: who knows it need not listen.
 */
export const dominating = ({ answers }: WeighedPart): string | undefined => {
  const over = (one: Prospect, other: Prospect) =>
    one.every((value, at) => value >= (other[at] as number));
  return [...answers].find(
    ([id, one]) =>
      answers.size > 1 &&
      [...answers].every(([each, other]) => each === id || (over(one, other) && !over(other, one))),
  )?.[0];
};
