import type { Point } from "./path.ts";

/**
 * Where columns stand: rows that turn back at the sides, as a river does in a landscape, so that a long
 * case fills a screen and its names can be large.
 */
export type River = {
  width: number;
  height: number;
  /** Room for a column along the row. */
  step: number;
  /** Room for a row. */
  tall: number;
  /** The middle of each column, and the way things go there: 1 to the right, -1 to the left. */
  columns: (Point & { way: 1 | -1 })[];
};

/** Rows beyond this make a drawing that nobody looks over. */
const ROWS = 12;

/**
 * @param count of columns
 * @param size room there is, in pixels; with more rows it becomes higher
 * @param least room that a column and a row need, in pixels
 */
export function riverOf(
  count: number,
  size: { width: number; height: number },
  least: { step: number; tall: number },
): River {
  let rows = 1;
  while (rows < ROWS && size.width / Math.ceil(count / rows) < least.step) rows++;
  const inRow = Math.max(1, Math.ceil(count / rows));
  rows = Math.max(1, Math.ceil(count / inRow));
  // Where it turns back it needs room beside the last column.
  const side = rows > 1 ? least.step * 0.12 : 0;
  const step = (size.width - 2 * side) / inRow;
  const tall = Math.max(least.tall, Math.min(size.height / rows, least.tall * 1.25));
  const columns = Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / inRow);
    const way = row % 2 === 0 ? (1 as const) : (-1 as const);
    const place = way === 1 ? at % inRow : inRow - 1 - (at % inRow);
    return { x: side + (place + 0.5) * step, y: (row + 0.5) * tall, way };
  });
  return { width: size.width, height: rows * tall, step, tall, columns };
}
