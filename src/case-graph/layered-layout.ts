import type { Box } from "./box.ts";
import type { CaseGraph } from "./graph.ts";
import type { GraphLayout, PlacedScene, Point } from "./layout.ts";

const GAP = { x: 28, y: 60 };
const MARGIN = 26;
/** Scenes beside each other at most; a wider layer goes on in another row. */
const MOST_BESIDE = 24;
const SWEEPS = 3;

const neighbours = (graph: CaseGraph) => {
  const out = new Map<string, string[]>();
  const into = new Map<string, string[]>();
  for (const { id } of graph.scenes) {
    out.set(id, []);
    into.set(id, []);
  }
  for (const { from, to } of graph.arrows) {
    if (!out.has(to)) continue;
    out.get(from)?.push(to);
    into.get(to)?.push(from);
  }
  return { out, into };
};

/** Layers by the fewest choices from any entrance; what no arrow reaches begins anew at the top. */
const layersOf = (graph: CaseGraph, out: ReadonlyMap<string, string[]>): string[][] => {
  const depth = new Map<string, number>();
  const walk = (starts: string[]) => {
    const queue = starts.filter((id) => !depth.has(id));
    for (const id of queue) depth.set(id, 0);
    for (const id of queue)
      for (const next of out.get(id) ?? [])
        if (!depth.has(next)) {
          depth.set(next, (depth.get(id) ?? 0) + 1);
          queue.push(next);
        }
  };
  walk(graph.scenes.filter(({ entrances }) => entrances.length > 0).map(({ id }) => id));
  for (const { id } of graph.scenes) walk([id]);
  const layers: string[][] = [];
  for (const { id } of graph.scenes) {
    const at = depth.get(id) ?? 0;
    layers[at] = [...(layers[at] ?? []), id];
  }
  return layers.filter(Boolean);
};

/** Orders each layer by where its neighbours stand, so that arrows stay short. */
const ordered = (layers: string[][], { out, into }: ReturnType<typeof neighbours>): string[][] => {
  const place = new Map<string, number>();
  const number = (layer: readonly string[]) => {
    for (const [at, id] of layer.entries()) place.set(id, at / layer.length);
  };
  for (const layer of layers) number(layer);
  let now = layers;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const beside = sweep % 2 === 0 ? into : out;
    now = now.map((layer) => {
      const mean = new Map(
        layer.map((id) => {
          const near = beside.get(id) ?? [];
          const sum = near.reduce((total, each) => total + (place.get(each) ?? 0), 0);
          return [id, near.length > 0 ? sum / near.length : (place.get(id) ?? 0)];
        }),
      );
      const sorted = layer.toSorted((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
      number(sorted);
      return sorted;
    });
  }
  return now;
};

const rowsOf = (layers: readonly string[][]): string[][] =>
  layers.flatMap((layer) =>
    Array.from({ length: Math.ceil(layer.length / MOST_BESIDE) }, (_, row) =>
      layer.slice(row * MOST_BESIDE, (row + 1) * MOST_BESIDE),
    ),
  );

const between = (from: PlacedScene, to: PlacedScene): Point[] => {
  if (to.y > from.y)
    return [
      { x: from.x + from.width / 2, y: from.y + from.height },
      { x: to.x + to.width / 2, y: to.y },
    ];
  // Back or sideways: out at the right, in at the right.
  const side = Math.max(from.x + from.width, to.x + to.width) + GAP.x / 2;
  return [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    { x: side, y: from.y + from.height / 2 },
    { x: side, y: to.y + to.height / 2 },
    { x: to.x + to.width, y: to.y + to.height / 2 },
  ];
};

/**
 * Plain layers by distance from the start, for graphs that are too large to be laid out with care.
 * Takes time in proportion to scenes and arrows, times the logarithm of the widest layer.
 * @param boxes sizes, in the order of `graph.scenes`
 */
export function layeredLayout(graph: CaseGraph, boxes: readonly Box[]): GraphLayout {
  const near = neighbours(graph);
  const rows = rowsOf(ordered(layersOf(graph, near.out), near));
  const boxOf = new Map(graph.scenes.map(({ id }, at) => [id, boxes[at] as Box]));
  const widthOf = (row: readonly string[]) =>
    row.reduce((sum, id) => sum + (boxOf.get(id)?.width ?? 0) + GAP.x, -GAP.x);
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const placed = new Map<string, PlacedScene>();
  let y = MARGIN;
  for (const row of rows) {
    let x = MARGIN + (widest - widthOf(row)) / 2;
    let tallest = 0;
    for (const id of row) {
      const box = boxOf.get(id) as Box;
      placed.set(id, { ...box, id, x: Math.round(x), y });
      x += box.width + GAP.x;
      tallest = Math.max(tallest, box.height);
    }
    y += tallest + GAP.y;
  }
  return {
    width: Math.ceil(widest + 2 * MARGIN + GAP.x),
    height: graph.scenes.length > 0 ? y - GAP.y + MARGIN : 2 * MARGIN,
    scenes: graph.scenes.map(({ id }) => placed.get(id) as PlacedScene),
    arrows: graph.arrows.map(({ from, to }) => {
      const [start, end] = [placed.get(from), placed.get(to)];
      return { from, to, points: start && end ? between(start, end) : [] };
    }),
  };
}
