import type { Scenario } from "../../../scenario/scenario.ts";
import { type Road, type Roads, waysOn } from "./roads.ts";

/** Something that stands in a column: a scene, or a road that passes by. */
export type Item = { stop: string; passes?: never } | { passes: Road; stop?: never };

/**
 * Scenes in columns in the order in which they come, with the roads that pass by, each column in the
 * order that lets the fewest roads cross.
 */
export function columnsOf({ stops, roads }: Roads, scenario: Scenario): Item[][] {
  const depth = depthsOf(
    stops.map(({ scene }) => scene),
    scenario,
  );
  const columns: Item[][] = [];
  const put = (at: number, item: Item) => {
    for (let before = columns.length; before <= at; before++) columns.push([]);
    columns[at]?.push(item);
  };
  for (const { scene } of stops) put(depth.get(scene) ?? 0, { stop: scene });
  for (const road of roads) {
    if (road.from === null || road.to === null) continue;
    const [from, to] = [depth.get(road.from) ?? 0, depth.get(road.to) ?? 0];
    for (let at = from + 1; at < to; at++) put(at, { passes: road });
  }
  return untangled(
    columns.filter((column) => column.length > 0),
    roads,
  );
}

/**
 * How many of these scenes come before each on the longest way there. A way back moves nobody: which
 * those are, walking through the case from its start tells.
 */
function depthsOf(stops: readonly string[], scenario: Scenario): Map<string, number> {
  const on = waysOn(scenario);
  const { start, lessonCut, scenes } = scenario;
  const ended: string[] = [];
  const seen = new Set<string>();
  const entrances = [
    ...Object.values(start),
    ...Object.values(lessonCut?.start ?? {}),
    ...scenes.map(({ id }) => id),
  ];
  for (const entrance of entrances) {
    // A stack instead of recursion: a case may be one long line.
    const trail: { scene: string; rest: string[] }[] = [];
    const enter = (scene: string) => {
      if (seen.has(scene)) return;
      seen.add(scene);
      trail.push({ scene, rest: [...(on.get(scene) ?? [])].reverse() });
    };
    enter(entrance);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const next = top.rest.pop();
      if (next !== undefined) enter(next);
      else ended.push(trail.pop()?.scene ?? "");
    }
  }
  const order = ended.reverse();
  const place = new Map(order.map((scene, at) => [scene, at]));
  const counts = new Set(stops);
  const depth = new Map<string, number>();
  for (const scene of order) {
    const here = depth.get(scene) ?? 0;
    depth.set(scene, here);
    for (const next of on.get(scene) ?? [])
      if ((place.get(next) ?? 0) > (place.get(scene) ?? 0))
        depth.set(next, Math.max(depth.get(next) ?? 0, here + (counts.has(scene) ? 1 : 0)));
  }
  return depth;
}

const SWEEPS = 8;

/** Each column by where its neighbours stand, to and fro a few times. */
function untangled(columns: Item[][], roads: readonly Road[]): Item[][] {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0;
    for (let step = 1; step < columns.length; step++) {
      const at = forth ? step : columns.length - 1 - step;
      const [here, beside] = [columns[at], columns[at + (forth ? -1 : 1)]];
      if (!here || !beside) continue;
      const middle = (item: Item, now: number) => {
        let [sum, weight] = [0, 0];
        for (const road of roads) {
          if (!touches(item, road)) continue;
          const there = beside.findIndex((other) => touches(other, road));
          if (there === -1) continue;
          sum += (there / Math.max(1, beside.length - 1)) * road.plays;
          weight += road.plays;
        }
        return weight === 0 ? now / Math.max(1, here.length - 1) : sum / weight;
      };
      const places = new Map(here.map((item, now) => [item, middle(item, now)]));
      here.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    }
  }
  return columns;
}

/** Whether a road begins, ends or passes by here. */
export const touches = (item: Item, road: Road): boolean =>
  item.stop === undefined ? item.passes === road : item.stop === road.from || item.stop === road.to;
