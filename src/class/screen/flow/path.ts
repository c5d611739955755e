export type Point = { x: number; y: number };

/** A line to go along: points close together, and how far along each lies, in pixels. */
export type Path = { points: readonly Point[]; along: readonly number[]; length: number };

/** A piece of a road between two places, each with the direction in which it is passed. */
export type Bend = { from: Point; out: Point; into: Point; to: Point };

/** Points for each bend: smooth to the eye on the largest screen. */
const PIECES = 18;

/** Bends one after the other as one line to go along. */
export function pathOf(bends: readonly Bend[]): Path {
  const points = bends.flatMap(({ from, out, into, to }, at) =>
    Array.from({ length: PIECES + (at === 0 ? 1 : 0) }, (_, step): Point => {
      const turn = (step + (at === 0 ? 0 : 1)) / PIECES;
      const rest = 1 - turn;
      const [a, b, c, d] = [rest ** 3, 3 * rest * rest * turn, 3 * rest * turn * turn, turn ** 3];
      return {
        x: a * from.x + b * out.x + c * into.x + d * to.x,
        y: a * from.y + b * out.y + c * into.y + d * to.y,
      };
    }),
  );
  let length = 0;
  const along = points.map(({ x, y }, at) => {
    const before = points[at - 1];
    if (before) length += Math.hypot(x - before.x, y - before.y);
    return length;
  });
  return { points, along, length };
}

/**
 * Where somebody is who has gone a share of a path.
 * @param share 0 to 1
 * @param aside to the right of the path, in pixels
 * @param place is written into, so that nothing is made for a frame
 */
export function placeOn(
  { points, along, length }: Path,
  share: number,
  aside: number,
  place: Point,
): void {
  const far = share * length;
  let [low, high] = [0, points.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((along[middle] as number) <= far) low = middle;
    else high = middle;
  }
  const [one, other] = [points[low] as Point, points[high] as Point];
  const [start, end] = [along[low] as number, along[high] as number];
  const step = end - start || 1;
  const part = Math.min(1, Math.max(0, (far - start) / step));
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  place.x = one.x + dx * part - (dy / step) * aside;
  place.y = one.y + dy * part + (dx / step) * aside;
}

/** Bends as the path of an SVG. */
export function pathData(bends: readonly Bend[]): string {
  const told = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return bends
    .map(
      ({ from, out, into, to }, at) =>
        `${at === 0 ? `M${told(from)}` : ""}C${told(out)} ${told(into)} ${told(to)}`,
    )
    .join("");
}
