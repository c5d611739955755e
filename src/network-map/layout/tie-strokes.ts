import type { Tie } from "../../scenario/vocabulary.ts";
import { bowOf, handLine, type Polygon, stroke } from "./ink.ts";

/**
 * How a tie is drawn, told apart without colour: a close one is a heavy line, a thin one a fine line,
 * a lost one is broken in the middle with a bar at each end of the break, a new one is dashed.
 * @param length of the tie in pixels: it lies on the x-axis, from the client at 0 outwards
 * @param seed of the contact: the same contact keeps its own bend
 * @returns shapes to fill with ink
 */
export function tieStrokes(length: number, tie: Tie, seed: string): Polygon[] {
  const bow = bowOf(length, seed);
  const along = (from: number, to: number) => handLine(from, to, { length, bow, seed });
  const drawn = (from: number, to: number, width: number) =>
    stroke(along(from, to), width, `${seed}/${tie}/${Math.round(from)}`);
  switch (tie) {
    case "close":
      return [drawn(0, length, 5.2)];
    case "thin":
      return [drawn(0, length, 1.5)];
    case "new":
      return dashes(length).map(([from, to]) => drawn(from, to, 2.8));
    case "lost": {
      const gap = Math.min(26, length * 0.34);
      const [from, to] = [(length - gap) / 2, (length + gap) / 2];
      return [drawn(0, from, 1.5), drawn(to, length, 1.5), ...[from, to].map(bar)];
    }
  }

  /** Across the line, where it breaks off. */
  function bar(at: number): Polygon {
    const { y = 0 } = along(at, at + 1)[0] ?? {};
    const half = Math.min(6.5, Math.max(3.5, length * 0.12));
    const lean = 1.6;
    return stroke(
      [
        { x: at - lean, y: y - half },
        { x: at, y },
        { x: at + lean, y: y + half },
      ],
      1.9,
      `${seed}/bar/${Math.round(at)}`,
    );
  }
}

/** Whole dashes from end to end, at least two: a short tie has shorter ones. */
function dashes(length: number): [number, number][] {
  const count = Math.max(2, Math.round(length / 17));
  const step = length / (count - 0.38);
  return Array.from({ length: count }, (_, at) => [at * step, at * step + step * 0.62]);
}
