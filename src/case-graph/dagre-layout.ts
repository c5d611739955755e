import { layout as dagre, graphlib } from "@dagrejs/dagre";
import type { Box } from "./box.ts";
import type { CaseGraph } from "./graph.ts";
import type { GraphLayout, Point } from "./layout.ts";

const MARGIN = 26;

/**
 * Layers with few crossings, by dagre.
 * @param boxes sizes, in the order of `graph.scenes`
 */
export function dagreLayout(graph: CaseGraph, boxes: readonly Box[]): GraphLayout {
  const drawing = new graphlib.Graph<
    { width?: number; height?: number; [key: string]: unknown },
    { width: number; height: number; x?: number; y?: number },
    { points?: Point[]; weight?: number }
  >();
  drawing.setGraph({
    rankdir: "TB",
    nodesep: 28,
    edgesep: 14,
    ranksep: 54,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  for (const [at, { id }] of graph.scenes.entries()) {
    const { width, height } = boxes[at] as Box;
    drawing.setNode(id, { width, height });
  }
  const known = new Set(graph.scenes.map(({ id }) => id));
  for (const { from, to } of graph.arrows)
    if (known.has(from) && known.has(to)) drawing.setEdge(from, to, {});
  dagre(drawing);
  const { width = 0, height = 0 } = drawing.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    scenes: graph.scenes.map(({ id }, at) => {
      const { x = 0, y = 0 } = drawing.node(id);
      const box = boxes[at] as Box;
      return {
        ...box,
        id,
        x: Math.round(x - box.width / 2),
        y: Math.round(y - box.height / 2),
      };
    }),
    arrows: graph.arrows.map(({ from, to }) => ({
      from,
      to,
      points: (drawing.edge(from, to)?.points ?? []).map(({ x, y }) => ({
        x: Math.round(x),
        y: Math.round(y),
      })),
    })),
  };
}
