import type { Polygon } from "./ink.ts";

/** A shape to fill, cut in triangles: corners as x and y by turns, and three corners for each triangle. */
export type Blot = { corners: readonly number[]; triangles: readonly number[] };

/** A shape around the middle of which every corner is in sight from there, such as an outline. */
export function filled(shape: Polygon): Blot {
  const count = shape.length / 2;
  const triangles: number[] = [];
  for (let at = 0; at < count; at++) triangles.push(at, (at + 1) % count, count);
  return { corners: [...shape, 0, 0], triangles };
}

/** What `stroke` made: two sides of one length, out along the one and back along the other. */
export function stroked(polygon: Polygon): Blot {
  const count = polygon.length / 2;
  const triangles: number[] = [];
  for (let at = 0; at + 1 < count / 2; at++) {
    const across = count - 1 - at;
    triangles.push(at, at + 1, across, at + 1, across - 1, across);
  }
  return { corners: polygon, triangles };
}

/**
 * A line along a closed shape.
 * @param width in pixels, half of it on either side
 */
export function lined(shape: Polygon, width: number): Blot {
  const count = shape.length / 2;
  const corners: number[] = [];
  const triangles: number[] = [];
  const pick = (at: number) => [shape[at * 2] ?? 0, shape[at * 2 + 1] ?? 0] as const;
  for (let at = 0; at < count; at++) {
    const [x, y] = pick(at);
    const [beforeX, beforeY] = pick((at + count - 1) % count);
    const [afterX, afterY] = pick((at + 1) % count);
    const [dx, dy] = [afterX - beforeX, afterY - beforeY];
    const off = width / 2 / (Math.hypot(dx, dy) || 1);
    corners.push(x - dy * off, y + dx * off, x + dy * off, y - dx * off);
    const [one, next] = [at * 2, ((at + 1) % count) * 2];
    triangles.push(one, next, one + 1, next, next + 1, one + 1);
  }
  return { corners, triangles };
}

/** Dots along a shape, at every other corner, for what is not there. @param radius in pixels */
export function dotted(shape: Polygon, radius: number): Blot {
  const corners: number[] = [];
  const triangles: number[] = [];
  const around = 6;
  for (let at = 0; at < shape.length; at += 4) {
    const first = corners.length / 2;
    for (let step = 0; step < around; step++) {
      const angle = (2 * Math.PI * step) / around;
      corners.push(
        (shape[at] ?? 0) + Math.cos(angle) * radius,
        (shape[at + 1] ?? 0) + Math.sin(angle) * radius,
      );
      if (step > 1) triangles.push(first, first + step - 1, first + step);
    }
  }
  return { corners, triangles };
}

/** An even ellipse around the middle, as a shape. */
export function ellipse(rx: number, ry: number): Polygon {
  const steps = Math.min(240, Math.max(48, Math.round((rx + ry) / 6)));
  return Array.from({ length: steps }, (_, at) => {
    const angle = (2 * Math.PI * at) / steps;
    return [Math.cos(angle) * rx, Math.sin(angle) * ry];
  }).flat();
}
