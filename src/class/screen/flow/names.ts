import { labelLines, widthOf } from "../../../network-map/layout/label-lines.ts";
import { type Box, overlap } from "../../../network-map/layout/labels.ts";
import type { Flow, PlacedStop } from "./layout.ts";

/** The name of a scene in the drawing. */
export type Name = { scene: string; x: number; top: number; lines: string[] };

/** Names are set heavier than what was measured. */
const HEAVY = 1.07;

/** From line to line, for the size of letters. */
export const LEADING = 1.16;

/**
 * Puts the name of every scene where it covers no scene and no other name, and no road where that can
 * be. A name that finds no room stays away; those where the group parts, begins and ends go first.
 */
export function namesOf(flow: Flow, titleOf: (scene: string) => string): Name[] {
  const { letters, stops, step, width, height } = flow;
  const leading = letters * LEADING;
  const taken: Box[] = stops.map(boxOf);
  const roads = flow.roads.flatMap(({ path, width: wide }) =>
    path.points.filter((_, at) => at % 3 === 0).map(({ x, y }) => around(x, y, wide, wide)),
  );
  const names: Name[] = [];
  for (const stop of [...stops].sort((one, other) => weight(other, flow) - weight(one, flow))) {
    const title = titleOf(stop.scene);
    const measure = (text: string) => widthOf(text, letters) * HEAVY;
    const places = [Math.max(letters * 6, step * 0.94), letters * 9].flatMap((widest) => {
      const lines = labelLines(title, widest, measure);
      const wide = Math.max(...lines.map(measure));
      return candidates(stop, wide, lines.length * leading, letters).map((box) => ({ box, lines }));
    });
    const free = places.filter(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)),
    );
    const whole = free.filter(({ lines }) => !lines.some((line) => line.endsWith("…")));
    const best =
      whole.find(({ box }) => !roads.some((other) => overlap(box, other))) ?? whole[0] ?? free[0];
    if (!best) continue;
    taken.push(best.box);
    const { left, right, top } = best.box;
    names.push({ scene: stop.scene, x: (left + right) / 2, top, lines: best.lines });
  }
  return names;
}

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const boxOf = ({ x, y, width, height }: PlacedStop): Box => around(x, y, width + 4, height + 4);

/** Above and below, in the middle first and then to either side; each line of words keeps off its scene. */
function candidates(stop: PlacedStop, wide: number, high: number, letters: number): Box[] {
  const off = stop.height / 2 + letters * 0.3;
  const slides = [0, 0.25, -0.25, 0.45, -0.45].map((share) => share * wide);
  return slides.flatMap((by) =>
    [stop.y - off - high, stop.y + off].map((top) => ({
      left: stop.x + by - wide / 2,
      right: stop.x + by + wide / 2,
      top,
      bottom: top + high,
    })),
  );
}

/** Where there is most to talk about. */
function weight(stop: PlacedStop, { roads, plays }: Flow): number {
  const out = roads.filter(({ from }) => from === stop.scene).length;
  const into = roads.filter(({ to }) => to === stop.scene).length;
  const edge = into === 0 || stop.ending ? 2 : 0;
  return edge + (out > 1 ? 1 : 0) + (stop.plays ?? 0) / Math.max(1, plays);
}
