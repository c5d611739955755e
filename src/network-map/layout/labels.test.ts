import { expect, it } from "vitest";
import { type Box, placeLabels } from "./labels.ts";
import type { Line } from "./line-mask.ts";

const whole = { width: 100, height: 20, cut: false };
const short = { width: 20, height: 20, cut: false };
const half = { width: 20, height: 20, cut: true };

/** Room for words only below the node, as wide as `room`, with perhaps a line through part of it. */
const sizeIn = (room: number, sizes: readonly [typeof whole, typeof whole], line?: Line) => {
  const within: Box = { left: -200, right: 200, top: -11, bottom: 40 };
  const taken: Box[] = [
    { left: -200, right: -room / 2, top: -11, bottom: 40 },
    { left: room / 2, right: 200, top: -11, bottom: 40 },
  ];
  const wanted = { id: "one", x: 0, y: 0, radius: 10, sizes, order: 0 };
  return placeLabels([wanted], within, { taken, avoided: line ? [line] : [] })[0]?.size;
};

/** Runs beside the middle: through long words, past short ones. */
const beside: Line = { from: { x: 30, y: -100 }, to: { x: 30, y: 100 } };

it.each([
  ["the whole name where it fits", 120, [whole, short], undefined, 0],
  ["a short one where only that fits", 60, [whole, short], undefined, 1],
  ["rather a short one than a long one across a line", 120, [whole, short], beside, 1],
  ["rather across a line than half a name", 120, [whole, half], beside, 0],
  ["half a name where nothing else fits", 60, [whole, half], undefined, 1],
  ["nothing where nothing fits", 10, [whole, short], undefined, undefined],
] as const)("%s", (_, room, sizes, line, expected) => {
  expect(sizeIn(room, sizes, line)).toBe(expected);
});
