import type { GraphScene } from "./graph.ts";
import type { Point } from "./layout.ts";

const rounded = (x: number, y: number, width: number, height: number, radius: number) =>
  `M${x + radius} ${y}h${width - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - 2 * radius}a${radius} ${radius} 0 0 1 ${-radius} ${radius}h${-(width - 2 * radius)}a${radius} ${radius} 0 0 1 ${-radius} ${-radius}v${-(height - 2 * radius)}a${radius} ${radius} 0 0 1 ${radius} ${-radius}z`;

/** Corners cut off by so much. */
const cut = (x: number, y: number, width: number, height: number, by: number) =>
  `M${x + by} ${y}h${width - 2 * by}l${by} ${by}v${height - 2 * by}l${-by} ${by}h${-(width - 2 * by)}l${-by} ${-by}v${-(height - 2 * by)}z`;

/**
 * The outline of a scene, another for every kind, so that colour never stands alone. `behind` is the
 * second sheet of a joint decision.
 * @returns path data
 */
export function outline(
  { x, y, width, height }: Point & { width: number; height: number },
  kind: GraphScene["kind"] | "behind",
): string {
  switch (kind) {
    case "decision":
      return cut(x, y, width, height, 11);
    case "ending":
      return rounded(x, y, width, height, Math.min(height / 2, 26));
    case "network":
      return rounded(x, y, width, height, 2);
    case "behind":
      return rounded(x + 5, y + 5, width, height, 6);
    default:
      return rounded(x, y, width, height, 6);
  }
}

const HEAD = 9;

const direction = (points: readonly Point[]): { end: Point; dx: number; dy: number } => {
  const end = points[points.length - 1] as Point;
  const before = points[points.length - 2] as Point;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  return { end, dx: (end.x - before.x) / length, dy: (end.y - before.y) / length };
};

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A line through points with its corners rounded, ending just before the arrow's head.
 * @param points at least two
 * @returns path data
 */
export function arrowPath(points: readonly Point[]): string {
  const { end, dx, dy } = direction(points);
  const last = { x: round(end.x - dx * HEAD), y: round(end.y - dy * HEAD) };
  const [first] = points as [Point];
  const corners = points.slice(1, -1);
  const bends = corners.map((corner, at) => {
    const next = corners[at + 1];
    const to = next ? { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 } : last;
    return `Q${corner.x} ${corner.y} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${first.x} ${first.y}${bends.join("")}${bends.length > 0 ? "" : `L${last.x} ${last.y}`}`;
}

/** The head of an arrow at its last point, as path data. */
export function arrowHead(points: readonly Point[]): string {
  const { end, dx, dy } = direction(points);
  const base = { x: end.x - dx * HEAD, y: end.y - dy * HEAD };
  const side = HEAD / 2;
  return `M${round(end.x)} ${round(end.y)}L${round(base.x - dy * side)} ${round(base.y + dx * side)}L${round(base.x + dy * side)} ${round(base.y - dx * side)}z`;
}

/** The point halfway along an arrow as `arrowPath` draws it. */
export function middleOf(points: readonly Point[]): Point {
  const [first, second, third] = points as [Point, Point, Point?];
  if (!third) return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  if (points.length === 3)
    return {
      x: round((first.x + 2 * second.x + third.x) / 4),
      y: round((first.y + 2 * second.y + third.y) / 4),
    };
  const at = Math.floor((points.length - 2) / 2);
  const [from, to] = [points[at] as Point, points[at + 1] as Point];
  return at === 0
    ? middleOf(points.slice(0, 3))
    : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
