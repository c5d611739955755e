/** A set of facts as bits, 31 to a number. */
export type FactSet = readonly number[];

const BITS = 31;

/**
 * @param numbers of the facts in it
 * @param size how many facts there are at all
 */
export function factSet(numbers: readonly number[], size: number): FactSet {
  const set = new Array<number>(Math.max(1, Math.ceil(size / BITS))).fill(0);
  for (const each of numbers) {
    const word = Math.floor(each / BITS);
    set[word] = (set[word] as number) | (1 << (each % BITS));
  }
  return set;
}

/** The numbers of the facts in a set, in order. */
export function numbersIn(set: FactSet): number[] {
  return set.flatMap((bits, word) =>
    Array.from({ length: BITS }, (_, bit) => bit)
      .filter((bit) => (bits & (1 << bit)) !== 0)
      .map((bit) => word * BITS + bit),
  );
}

/** Both sets together; the left one itself where nothing is added. */
export function union(left: FactSet, right: FactSet): FactSet {
  let same = true;
  for (let word = 0; word < left.length; word++)
    if (((right[word] as number) & ~(left[word] as number)) !== 0) same = false;
  return same ? left : left.map((bits, word) => bits | (right[word] as number));
}

/** Whether a set holds every fact of another. */
export function contains(large: FactSet, small: FactSet): boolean {
  for (let word = 0; word < large.length; word++)
    if (((small[word] as number) & ~(large[word] as number)) !== 0) return false;
  return true;
}
