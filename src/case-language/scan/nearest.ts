/** Thousands of names are not all compared letter by letter: a word that is nearly right comes early. */
const MOST_STEPS = 500_000;

/**
 * "Did you mean": the candidate that looks most like what was written.
 * @param written what the author wrote
 * @param candidates what could have been written
 * @returns the nearest candidate, or undefined when none is near enough to be worth naming
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let steps = 0;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (Math.abs(lower.length - wanted.length) >= bestDistance) continue;
    steps += lower.length * wanted.length;
    if (steps > MOST_STEPS) break;
    const found = distance(wanted, lower, bestDistance);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Edits (insert, delete, replace, swap neighbours) from one word to another; stops counting at `limit`. */
function distance(from: string, to: string, limit: number): number {
  if (from === to) return 0;
  if (from.length > 64 || to.length > 64) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      )
        cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? limit;
}
