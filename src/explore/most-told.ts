import { createAntichains, maximal, remembered } from "./antichains.ts";
import { contains, type FactSet, factSet, numbersIn, union } from "./fact-sets.ts";
import { namesOf } from "./names.ts";
import type { Walk } from "./walk.ts";

/** A largest set of facts that somebody can have been told when it ends, and (shortest) choices to it. */
export type MostTold = { facts: string[]; ending: string; choices: string[] };

export type MostToldReport = {
  /** Each set is contained in no other; the one with most facts first. */
  sets: MostTold[];
  /** How many facts the largest set holds. */
  count: number;
  /** False: not every state was looked into, or so many sets met in one that others ones may exist. */
  complete: boolean;
};

/** From so many on, a way is looked for in depth: where everything can be told late, all ways lead there. */
const MANY_POINTS = 50_000;

/** A state with the number of what was told of one set by the time it was reached, and how. */
type Point = { state: number; told: number; step: number; from: Point | undefined };

/** Gives each different set a number, and the set back. */
const numbered = () => {
  const sets: FactSet[] = [];
  const numbers = new Map<string, number>();
  return {
    all: (): readonly FactSet[] => sets,
    get: (number: number) => sets[number] as FactSet,
    of(set: FactSet): number {
      const key = set.join();
      const number = numbers.get(key) ?? sets.push(set) - 1;
      numbers.set(key, number);
      return number;
    },
  };
};

/**
 * Per state the maximal sets of facts that can still be told from there to an end, known before or
 * not. Goes backwards: near the ends there are most states and fewest sets.
 */
const stillToTell = (walk: Walk, tells: readonly FactSet[], order: Int32Array) => {
  const { states, first, target, effect, kind } = walk;
  const empty = factSet([], walk.program.scenario.facts.length);
  // Steps that tell the same share a number.
  const different = numbered();
  const number = tells.map((set) => different.of(set));
  const families = createAntichains(different.all(), empty);
  const family = new Int32Array(states).fill(families.none);
  for (let state = 0; state < states; state++)
    if (kind[state] === "over") family[state] = families.empty;
  for (let changed = true; changed; ) {
    changed = false;
    for (const state of order) {
      let mine = family[state] as number;
      for (let step = first[state] as number; step < (first[state + 1] as number); step++) {
        const there = family[target[step] as number] as number;
        if (there === families.none) continue;
        const told = number[effect[step] as number] as number;
        mine = families.merge(mine, families.add(there, told));
      }
      changed ||= mine !== family[state];
      family[state] = mine;
    }
  }
  return { families, family };
};

/**
 * The maximal sets of facts that can have been told at an end, each with a shortest play.
 * @param order states such that, loops aside, every step leads to an earlier one
 */
export function mostTold(walk: Walk, order: Int32Array): MostToldReport {
  const { first, target, effect, effects, kind, program, room } = walk;
  const { facts } = program.scenario;
  const numbers = new Map(facts.map(({ id }, at) => [id, at]));
  const known = program.start.told.flatMap((id) => numbers.get(id) ?? []);
  const start = factSet(known, facts.length);
  const tells = effects.map((each) => factSet(each.tells, facts.length));
  const { families, family } = stillToTell(walk, tells, order);

  /**
   * An end at which a whole set was told, over states from which the rest of it can still be told:
   * the nearest one, as long as that takes few points; then the first one that is come to.
   */
  const wayTo = (whole: FactSet): Point | undefined => {
    const within = (set: FactSet) => set.map((bits, word) => bits & (whole[word] as number));
    // Few different sets meet, so each has a number, and what was worked out for it is kept.
    const sets = numbered();
    const told = effects.map((_, at) => sets.of(within(tells[at] as FactSet)));
    const both = remembered((one, other) => sets.of(union(sets.get(one), sets.get(other))));
    const canBe = remembered((set, rest) =>
      families.sets(rest).some((each) => contains(union(sets.get(set), each), whole)) ? 1 : 0,
    );
    const begin = sets.of(within(start));
    const seen: Set<number>[] = [];
    const open: Point[] = [{ state: 0, told: begin, step: -1, from: undefined }];
    for (let next = 0; next < open.length; ) {
      const from = (open.length < MANY_POINTS ? open[next++] : open.pop()) as Point;
      if (kind[from.state] === "over" && contains(sets.get(from.told), whole)) return from;
      const until = first[from.state + 1] as number;
      for (let step = first[from.state] as number; step < until; step++) {
        const state = target[step] as number;
        const set = both(from.told, told[effect[step] as number] as number);
        seen[set] ??= new Set();
        const known = seen[set];
        if (known.has(state)) continue;
        known.add(state);
        if (canBe(set, family[state] as number) === 1) open.push({ state, told: set, step, from });
      }
    }
    return undefined;
  };

  const sets = maximal(families.sets(family[0] as number).map((each) => union(each, start)))
    .flatMap((set): MostTold[] => {
      const end = wayTo(set);
      if (!end) return [];
      const way: number[] = [];
      for (let at: Point | undefined = end; at?.from; at = at.from)
        way.push(effect[at.step] as number);
      return [
        {
          facts: numbersIn(set).map((number) => facts[number]?.id ?? ""),
          ending: program.rooms[room[end.state] as number]?.scene.id ?? "",
          choices: namesOf(walk, way.reverse()),
        },
      ];
    })
    .sort((left, right) => right.facts.length - left.facts.length);
  const complete = walk.complete && families.complete();
  return { sets, count: sets[0]?.facts.length ?? 0, complete };
}
