/**
 * How likely it is to have at least so many hits by chance alone: the exact upper tail of the sum of
 * independent yes/no draws, each with its own probability (the binomial tail when all are equal).
 * @param chances probability of a hit in each draw, 0 to 1
 * @param hits how many there were
 * @returns a probability; 1 for no hits, 0 for more hits than draws
 */
export function chanceTail(chances: readonly number[], hits: number): number {
  /** Probability of every count so far. */
  let counts = [1];
  for (const chance of chances)
    counts = [...counts, 0].map((same, at) => same * (1 - chance) + (counts[at - 1] ?? 0) * chance);
  return Math.min(
    1,
    counts.slice(Math.max(0, hits)).reduce((sum, each) => sum + each, 0),
  );
}
