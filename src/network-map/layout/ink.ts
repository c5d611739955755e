import { seeded, waveOf } from "./wave.ts";

/** A place, in pixels at zoom 1, from the middle of the map. */
export type Point = { x: number; y: number };

/** A closed shape to fill: x and y by turns. */
export type Polygon = number[];

/**
 * A stroke of a pen along a path: thicker here, thinner there, thin at both ends.
 * @param path at least two points
 * @param width in pixels, where it is thickest
 * @param seed makes this stroke differ from the next
 */
export function stroke(path: readonly Point[], width: number, seed: string): Polygon {
  const wave = waveOf(seed);
  const left: number[] = [];
  const right: Point[] = [];
  const last = path.length - 1;
  path.forEach((point, at) => {
    const [before, after] = [path[Math.max(0, at - 1)], path[Math.min(last, at + 1)]];
    if (!before || !after) return;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    const turn = last === 0 ? 0 : at / last;
    const taper = Math.min(1, 0.62 + 3 * Math.min(turn, 1 - turn));
    const half = (width / 2) * taper * (1 + 0.16 * wave(turn));
    const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
    left.push(point.x + nx, point.y + ny);
    right.push({ x: point.x - nx, y: point.y - ny });
  });
  return [...left, ...right.reverse().flatMap(({ x, y }) => [x, y])];
}

/**
 * A line as a hand draws it: slightly bent, never quite still.
 * @param from where it begins, along the x-axis
 * @param to where it ends
 * @param bow how far it bends aside, in pixels, given the whole length
 * @param length of the whole line that this is a piece of
 */
export function handLine(
  from: number,
  to: number,
  { length, bow, seed }: { length: number; bow: number; seed: string },
): Point[] {
  const wave = waveOf(seed);
  const pieces = Math.max(3, Math.ceil((to - from) / 9));
  return Array.from({ length: pieces + 1 }, (_, at) => {
    const x = from + ((to - from) * at) / pieces;
    const turn = length === 0 ? 0 : x / length;
    return { x, y: 4 * bow * turn * (1 - turn) + 0.7 * wave(turn) * Math.sin(Math.PI * turn) };
  });
}

/**
 * An outline around the middle, as a hand draws it.
 * @param radius in pixels
 * @param square 0 for a circle, 1 for a square with round corners
 */
export function outline(radius: number, square: 0 | 1, seed: string): Polygon {
  const wave = waveOf(seed);
  const steps = square === 1 ? 40 : 28;
  return Array.from({ length: steps }, (_, at) => {
    const turn = at / steps;
    const angle = 2 * Math.PI * turn;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    // A square whose corners are rounded: the superellipse of the fifth power.
    const reach = square === 1 ? (Math.abs(cos) ** 5 + Math.abs(sin) ** 5) ** -0.2 : 1;
    const size = radius * reach * (square === 1 ? 0.9 : 1) * (1 + 0.018 * wave(turn));
    return [cos * size, sin * size];
  }).flat();
}

/** How far a line bends aside, for its length: a little, to either side. */
export const bowOf = (length: number, seed: string): number =>
  (seeded(`${seed}/bow`) - 0.5) * Math.min(18, length * 0.11);

/** A polygon as the path of an SVG. */
export function pathData(polygon: Polygon): string {
  const round = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
  const points = [];
  for (let at = 0; at < polygon.length; at += 2)
    points.push(`${round(polygon[at])} ${round(polygon[at + 1])}`);
  return `M${points.join("L")}Z`;
}
