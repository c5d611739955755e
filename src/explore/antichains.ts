import { contains, type FactSet, union } from "./fact-sets.ts";

/** How many maximal sets one antichain may hold. */
const MOST_SETS = 256;

/**
 * Families of sets of which none contains another, each family kept once and numbered. States of a
 * case share a few families between them, so what was worked out once is remembered.
 */
export type Antichains = {
  /** The family without any set. */
  none: number;
  /** The family with only the empty set. */
  empty: number;
  /** Both families together, only their maximal sets. */
  merge: (left: number, right: number) => number;
  /** Every set of a family with the facts added that are told under this number. */
  add: (family: number, told: number) => number;
  sets: (family: number) => readonly FactSet[];
  /** False once a family had more sets than are kept. */
  complete: () => boolean;
};

/** The sets that no other of them contains, each once. */
export const maximal = (sets: readonly FactSet[]): FactSet[] => {
  const kept: FactSet[] = [];
  for (const fresh of sets) {
    if (kept.some((each) => contains(each, fresh))) continue;
    let count = 0;
    for (const each of kept) if (!contains(fresh, each)) kept[count++] = each;
    kept.length = count;
    kept.push(fresh);
  }
  return kept;
};

/** Remembers the answer for two numbers, both small: an answer is worked out once. */
export const remembered = (answer: (left: number, right: number) => number) => {
  const known: Map<number, number>[] = [];
  return (left: number, right: number): number => {
    known[left] ??= new Map();
    const row = known[left];
    const found = row.get(right) ?? answer(left, right);
    row.set(right, found);
    return found;
  };
};

/**
 * @param tells the sets that can be added, by their number
 * @param empty the set without facts
 */
export function createAntichains(tells: readonly FactSet[], empty: FactSet): Antichains {
  const families: FactSet[][] = [];
  const numbers = new Map<string, number>();
  let complete = true;
  const numberOf = (sets: readonly FactSet[]): number => {
    const family = maximal(sets).sort((left, right) => (left.join() < right.join() ? -1 : 1));
    if (family.length > MOST_SETS) {
      family.length = MOST_SETS;
      complete = false;
    }
    const key = family.map((set) => set.join()).join(";");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, families.length);
    return families.push(family) - 1;
  };
  const none = numberOf([]);
  const sets = (family: number): readonly FactSet[] => families[family] ?? [];
  return {
    none,
    empty: numberOf([empty]),
    merge: remembered((left, right) =>
      left === right || right === none ? left : numberOf([...sets(left), ...sets(right)]),
    ),
    add: remembered((family, told) =>
      numberOf(sets(family).map((set) => union(set, tells[told] as FactSet))),
    ),
    sets,
    complete: () => complete,
  };
}
