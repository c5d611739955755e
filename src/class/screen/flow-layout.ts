import type { GroupResults } from "../protocol/results.ts";

export type FlowNode = { scene: string; layer: number; x: number; y: number; plays: number };
export type FlowEdge = { from: string; to: string; plays: number; path: string; width: number };
export type Flow = { nodes: FlowNode[]; edges: FlowEdge[]; width: number; height: number };

const COLUMN = 150;
const ROW = 64;
const MARGIN = 40;
/** The widest band, in the units of the drawing. */
const WIDEST = 22;

/** Released counts per way from one scene to another: several choices may lead the same way. */
function waysOf(results: GroupResults): Map<string, { from: string; to: string; plays: number }> {
  const ways = new Map<string, { from: string; to: string; plays: number }>();
  for (const { scene, ways: here } of results.partings)
    for (const { to, plays } of here) {
      if (plays === 0 || to === scene) continue;
      const key = `${scene} ${to}`;
      const before = ways.get(key)?.plays ?? 0;
      ways.set(key, { from: scene, to, plays: before + plays });
    }
  return ways;
}

/**
 * How a group went through a case, as a drawing: scenes in columns in the order in which they come,
 * bands between them as wide as the plays that went that way. Only released counts are in it.
 * @param order ids of scenes in the order of the case; decides what is drawn above what
 */
export function flowLayout(results: GroupResults, order: readonly string[]): Flow {
  const ways = [...waysOf(results).values()];
  const rank = (scene: string) => order.indexOf(scene);
  const scenes = [...new Set(ways.flatMap(({ from, to }) => [from, to]))].sort(
    (one, other) => rank(one) - rank(other),
  );
  const layers = new Map<string, number>();
  // A way back is drawn, and moves nobody to a later column: the order of the case breaks circles.
  for (const scene of scenes) {
    const before = ways
      .filter(({ from, to }) => to === scene && rank(from) < rank(scene))
      .map(({ from }) => (layers.get(from) ?? 0) + 1);
    layers.set(scene, Math.max(0, ...before));
  }
  const columns = new Map<number, string[]>();
  for (const scene of scenes) {
    const layer = layers.get(scene) ?? 0;
    columns.set(layer, [...(columns.get(layer) ?? []), scene]);
  }
  const tallest = Math.max(1, ...[...columns.values()].map(({ length }) => length));
  const height = tallest * ROW + MARGIN * 2;
  const place = new Map<string, FlowNode>();
  for (const [layer, here] of columns)
    for (const [at, scene] of here.entries()) {
      const out = ways.filter(({ from }) => from === scene);
      const into = ways.filter(({ to }) => to === scene);
      const sum = (list: typeof ways) => list.reduce((all, { plays }) => all + plays, 0);
      place.set(scene, {
        scene,
        layer,
        x: MARGIN + layer * COLUMN,
        y: height / 2 + (at - (here.length - 1) / 2) * ROW,
        plays: Math.max(sum(out), sum(into)),
      });
    }
  const most = Math.max(1, ...ways.map(({ plays }) => plays));
  const edges = ways.flatMap(({ from, to, plays }): FlowEdge[] => {
    const [a, b] = [place.get(from), place.get(to)];
    if (!a || !b) return [];
    const bend = Math.max(COLUMN / 2, Math.abs(b.x - a.x) / 2);
    const path = `M${a.x} ${a.y}C${a.x + bend} ${a.y} ${b.x - bend} ${b.y} ${b.x} ${b.y}`;
    return [{ from, to, plays, path, width: Math.max(2, (plays / most) * WIDEST) }];
  });
  const last = Math.max(0, ...[...place.values()].map(({ layer }) => layer));
  return { nodes: [...place.values()], edges, width: last * COLUMN + MARGIN * 4, height };
}
