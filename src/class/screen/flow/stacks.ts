/** Something that takes room across the stream. */
export type Stacked = { size: number /** Room to the next. */; gap: number };

/** The room that a column takes across the stream, in pixels. */
export const roomOf = (column: readonly Stacked[]): number =>
  column.reduce((sum, { size, gap }, at) => sum + size + (at < column.length - 1 ? gap : 0), 0);

/**
 * Puts things near where they would like to be, in their order and with room between them.
 * @param wishes the middle that each would like, from the middle of the stream
 * @param half the farthest that an edge may be from the middle, where there is room enough
 * @returns the middle of each
 */
export function stack(
  column: readonly Stacked[],
  wishes: readonly number[],
  half: number,
): number[] {
  const middles = [...wishes];
  const apart = (at: number) => {
    const [one, other] = [column[at], column[at + 1]];
    return one && other ? one.size / 2 + one.gap + other.size / 2 : 0;
  };
  for (let at = 1; at < middles.length; at++)
    middles[at] = Math.max(middles[at] ?? 0, (middles[at - 1] ?? 0) + apart(at - 1));
  // What was pushed too far is pushed back, and takes its neighbours along.
  const last = middles.length - 1;
  const over = (middles[last] ?? 0) + (column[last]?.size ?? 0) / 2 - half;
  const early = wishes.reduce((sum, wish, at) => sum + (middles[at] ?? 0) - wish, 0);
  const shift = Math.max(over, early / Math.max(1, column.length));
  if (shift > 0 && last >= 0) {
    middles[last] = (middles[last] ?? 0) - shift;
    for (let at = last - 1; at >= 0; at--)
      middles[at] = Math.min(middles[at] ?? 0, (middles[at + 1] ?? 0) - apart(at));
  }
  const under = -half - ((middles[0] ?? 0) - (column[0]?.size ?? 0) / 2);
  if (under > 0 && roomOf(column) <= 2 * half) {
    middles[0] = (middles[0] ?? 0) + under;
    for (let at = 1; at <= last; at++)
      middles[at] = Math.max(middles[at] ?? 0, (middles[at - 1] ?? 0) + apart(at - 1));
  }
  return middles;
}
