import type { Members } from "./tables.ts";

/**
 * A prime below 2^26: products stay exact in a double. Counting in remainders is enough to know
 * whether a sum of rows gives another row; that one only seems to is the safe mistake.
 */
const PRIME = 67_108_859;

type Row = Float64Array;

/** `a` to the power `PRIME - 2`, which is one divided by `a`. */
function inverse(value: number): number {
  let [result, base, power] = [1, value % PRIME, PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    power = Math.floor(power / 2);
  }
  return result;
}

type Pivot = { readonly row: Row; readonly at: number };

/** What was told so far, and what must not follow from it. Telling more makes another one. */
export type Audit = {
  /** One play of each kind that can be told apart. */
  readonly columns: readonly number[];
  readonly pivots: readonly Pivot[];
  readonly guarded: readonly Row[];
};

/**
 * Watches over numbers that must not follow from those that are told.
 *
 * Every number told is a sum over plays, so whatever follows from them by adding and subtracting is
 * a row in the space that their rows span. The relations that hold in a case (this ending comes only
 * of that choice) hold between the rows too, so they are taken into account without being known.
 * Plays that are alike in every row count as one column.
 *
 * @param plays how many there are
 * @param sets every set that may be told or must be guarded: what makes plays differ
 * @param guarded sets of plays whose number must not follow
 * @param known sets whose size everybody knows anyway; what follows from those alone is no secret
 */
export function auditOf(input: {
  plays: number;
  sets: readonly Members[];
  guarded: readonly Members[];
  known: readonly Members[];
}): Audit {
  const marks = Array.from({ length: input.plays }, () => [] as number[]);
  for (const [at, members] of input.sets.entries())
    for (const play of members) marks[play]?.push(at);
  const columns = [...new Map(marks.map((mark, play) => [mark.join(" "), play])).values()];
  let audit: Audit = {
    columns,
    pivots: [],
    guarded: input.guarded.map((members) => rowOf(columns, members)),
  };
  for (const members of input.known) {
    const pivot = pivotOf(audit, members);
    if (pivot)
      audit = {
        columns,
        pivots: [...audit.pivots, pivot],
        guarded: without(audit, pivot).filter((row) => !isZero(row)),
      };
  }
  return audit;
}

/**
 * Tells a number.
 * @returns what is known then; null when a guarded number would follow: it must not be told
 */
export function tell(audit: Audit, members: Members): Audit | null {
  const pivot = pivotOf(audit, members);
  if (!pivot) return audit;
  const guarded = without(audit, pivot);
  if (guarded.some(isZero)) return null;
  return { columns: audit.columns, pivots: [...audit.pivots, pivot], guarded };
}

const rowOf = (columns: readonly number[], members: Members): Row =>
  Float64Array.from(columns, (play) => (members.has(play) ? 1 : 0));
const isZero = (row: Row): boolean => row.every((value) => value === 0);

/** What a set adds to what is told already; null when it adds nothing. */
function pivotOf(audit: Audit, members: Members): Pivot | null {
  const row = rowOf(audit.columns, members);
  for (const pivot of audit.pivots) reduce(row, pivot);
  const at = row.findIndex((value) => value !== 0);
  if (at === -1) return null;
  const scale = inverse(row[at] as number);
  for (let column = at; column < row.length; column++)
    row[column] = ((row[column] as number) * scale) % PRIME;
  return { row, at };
}

/** The guarded rows as they look to who knows this too. */
const without = ({ guarded }: Audit, pivot: Pivot): Row[] =>
  guarded.map((row) => {
    if (row[pivot.at] === 0) return row;
    const copy = row.slice();
    reduce(copy, pivot);
    return copy;
  });

function reduce(row: Row, pivot: Pivot): void {
  const factor = row[pivot.at] as number;
  if (factor === 0) return;
  for (let column = 0; column < row.length; column++) {
    const value = (row[column] as number) - ((factor * (pivot.row[column] as number)) % PRIME);
    row[column] = value < 0 ? value + PRIME : value;
  }
}
