import type { Point } from "./ink.ts";

/** A straight line on the surface. */
export type Line = { from: Point; to: Point };

const CELL = 6;
/** The most cells there are: beyond that they are larger. */
const MOST = 1_000_000;

/** Which ground lines run over, in small squares: a thousand lines cost no more than their length. */
export class LineMask {
  private readonly cell: number;
  private readonly left: number;
  private readonly top: number;
  private readonly width: number;
  private readonly height: number;
  private readonly marked: Uint8Array;

  constructor(lines: readonly Line[]) {
    const [left, right] = reach(lines, ({ x }) => x);
    const [top, bottom] = reach(lines, ({ y }) => y);
    this.cell = Math.max(CELL, Math.sqrt(((right - left) * (bottom - top)) / MOST));
    this.left = left;
    this.top = top;
    this.width = Math.floor((right - left) / this.cell) + 1;
    this.height = Math.floor((bottom - top) / this.cell) + 1;
    this.marked = new Uint8Array(lines.length === 0 ? 0 : this.width * this.height);
    for (const line of lines) this.mark(line);
  }

  /** Whether no line runs over a box, or close beside it. */
  isFree(box: { left: number; top: number; right: number; bottom: number }): boolean {
    const [fromX, toX] = [this.column(box.left), this.column(box.right)];
    const [fromY, toY] = [this.row(box.top), this.row(box.bottom)];
    for (let y = Math.max(0, fromY); y <= Math.min(this.height - 1, toY); y++)
      for (let x = Math.max(0, fromX); x <= Math.min(this.width - 1, toX); x++)
        if (this.marked[y * this.width + x]) return false;
    return true;
  }

  private mark({ from, to }: Line): void {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // Half a square at a time: none is jumped over by more than a corner.
    const steps = Math.ceil((2 * Math.hypot(dx, dy)) / this.cell);
    for (let at = 0; at <= steps; at++) {
      const share = steps === 0 ? 0 : at / steps;
      const [x, y] = [this.column(from.x + dx * share), this.row(from.y + dy * share)];
      this.marked[y * this.width + x] = 1;
    }
  }

  private column(x: number): number {
    return Math.floor((x - this.left) / this.cell);
  }

  private row(y: number): number {
    return Math.floor((y - this.top) / this.cell);
  }
}

/** From the least to the most of one measure of all ends. */
function reach(lines: readonly Line[], of: (point: Point) => number): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, to } of lines) {
    least = Math.min(least, of(from), of(to));
    most = Math.max(most, of(from), of(to));
  }
  return lines.length === 0 ? [0, 0] : [least, most];
}
