import type { Point } from "./ink.ts";
import { type Line, LineMask } from "./line-mask.ts";

export type Box = { left: number; top: number; right: number; bottom: number };

/** Whether two boxes share ground. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** How large the words of a label are; `cut` when some are left out. */
type Size = { width: number; height: number; cut: boolean };

/** Something that wants a label: where its node is on the surface, and how large its words are. */
export type Wanted = Point & {
  id: string;
  /** Half the size of the node. */
  radius: number;
  /** The ways to say it, best first; a later one where an earlier one finds no room. */
  sizes: readonly Size[];
  /** Which goes first where there is not room for all; the lowest does. */
  order: number;
};

/** `size` says which of the ways to say it found room. */
export type Label = Box & { id: string; size: number };

/** Leaves room for the second outline of a contact whose tie moved. */
const GAP = 6;
/** Between two names on one line, and between a name and somebody else: they are not read as one. */
const APART = 4;

/**
 * Finds every label a place where it covers no node, no other label and nothing else that stands
 * there. A label that finds none stays away until there is room (zooming in makes some): a label that
 * is shown can always be read.
 * @param wanted in any order; the outcome does not depend on it
 * @param within the surface: a label never leaves it; absent where the surface can be moved
 * @param ground `taken` is not free, such as the client and the names of the rings; `avoided` is left
 *   free where that can be, such as lines
 */
export function placeLabels(
  wanted: readonly Wanted[],
  within: Box | undefined,
  { taken = [], avoided = [] }: { taken?: readonly Box[]; avoided?: readonly Line[] } = {},
): Label[] {
  const grid = new Grid([...taken, ...wanted.map(nodeBox)]);
  const lines = new LineMask(avoided);
  const sorted = [...wanted].sort(
    (one, other) => one.order - other.order || (one.id < other.id ? -1 : 1),
  );
  const isClear = (box: Box) => lines.isFree(box);
  return sorted.flatMap((each) => {
    const find = (words: Size) => candidates(each, words, within).filter((box) => grid.isFree(box));
    const found = roomFor(each.sizes, find, isClear);
    if (!found) return [];
    const { free, size } = found;
    grid.take({ ...free, left: free.left - APART, right: free.right + APART });
    return [{ id: each.id, size, ...free }];
  });
}

/**
 * Rather a short name on free ground than a long one across a line, and rather that than half a name.
 * @param find where words of a size cover nothing; asked no oftener than needed
 */
function roomFor(
  sizes: readonly Size[],
  find: (words: Size) => readonly Box[],
  isClear: (box: Box) => boolean,
): { free: Box; size: number } | undefined {
  const found: (readonly Box[])[] = [];
  const boxes = (at: number) => {
    found[at] ??= find(sizes[at] as Size);
    return found[at];
  };
  const clear = (at: number) => boxes(at).find(isClear);
  const all = sizes.map((_, at) => at);
  const whole = all.filter((at) => !sizes[at]?.cut);
  const half = all.filter((at) => sizes[at]?.cut);
  const tries = [
    ...whole.map((at) => ({ at, free: () => clear(at) })),
    ...whole.reverse().map((at) => ({ at, free: () => boxes(at)[0] })),
    ...half.map((at) => ({ at, free: () => clear(at) ?? boxes(at)[0] })),
  ];
  for (const { at, free } of tries) {
    const box = free();
    if (box) return { free: box, size: at };
  }
  return undefined;
}

const nodeBox = ({ x, y, radius }: Wanted): Box => ({
  left: x - radius - APART,
  right: x + radius + APART,
  top: y - radius,
  bottom: y + radius,
});

/** First on the side away from the client, where its own line does not run; then around. */
function candidates(wanted: Wanted, { width, height }: Size, within: Box | undefined): Box[] {
  const { x, y, radius } = wanted;
  const [below, above] = [y + radius + GAP - 1, y - radius - GAP - height];
  const [right, left] = [x + radius + GAP, x - radius - GAP - width];
  const middle = y - height / 2;
  const centred = x - width / 2;
  const slide = radius * 0.9;
  const [outward, inward] = y >= -radius ? [below, above] : [above, below];
  const [aside, across] = x >= 0 ? [right, left] : [left, right];
  const places: readonly (readonly [number, number])[] = [
    [centred, outward],
    [aside, middle],
    ...[slide, -slide].map((by) => [centred + by, outward] as const),
    [centred, inward],
    ...[slide, -slide].map((by) => [centred + by, inward] as const),
    [across, middle],
    ...[slide, -slide].flatMap((by) => [
      [aside, middle + by] as const,
      [across, middle + by] as const,
    ]),
    ...[outward, inward].flatMap((top) => [
      [x - radius, top] as const,
      [x + radius - width, top] as const,
    ]),
  ];
  return places.flatMap(([at, top]) => {
    const start = within ? inside(at, width, within) : at;
    const box = { left: start, right: start + width, top, bottom: top + height };
    const leaves = within && (top < within.top || box.bottom > within.bottom);
    return leaves ? [] : [box];
  });
}

const inside = (at: number, width: number, { left, right }: Box): number =>
  Math.min(Math.max(at, left), Math.max(left, right - width));

const CELL = 96;
/** More cells than there are beside each other: one number for each pair. */
const ROW = 65_536;

/** Boxes by where they lie, so that a thousand labels need not each be held against all others. */
class Grid {
  private readonly cells = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.take(box);
  }

  take(box: Box): void {
    this.everyCell(box, (key) => {
      const there = this.cells.get(key);
      if (there) there.push(box);
      else this.cells.set(key, [box]);
      return true;
    });
  }

  isFree(box: Box): boolean {
    return this.everyCell(box, (key) => {
      for (const there of this.cells.get(key) ?? []) if (overlap(there, box)) return false;
      return true;
    });
  }

  private everyCell({ left, top, right, bottom }: Box, holds: (key: number) => boolean): boolean {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
        if (!holds(x * ROW + y)) return false;
    return true;
  }
}
