import { boxOf } from "./box.ts";
import { dagreLayout } from "./dagre-layout.ts";
import type { CaseGraph } from "./graph.ts";
import { layeredLayout } from "./layered-layout.ts";

export type Point = { x: number; y: number };

/** Where a scene is drawn: `x` and `y` are its top left corner, in px. */
export type PlacedScene = Point & {
  id: string;
  width: number;
  height: number;
  /** Who begins here, in lines that fit; empty for most scenes. */
  start: string[];
  /** Its title, broken into lines that fit. */
  title: string[];
  /** Lines below the title: kind, moment or place. */
  notes: string[];
};

/** The way of an arrow, from the edge of one scene to the edge of the other. */
export type PlacedArrow = { from: string; to: string; points: Point[] };

export type GraphLayout = {
  width: number;
  height: number;
  /** In the order of `graph.scenes`. */
  scenes: PlacedScene[];
  /** In the order of `graph.arrows`. */
  arrows: PlacedArrow[];
};

/** Up to here the careful layout answers within half a second on a plain computer. */
const CAREFUL = { scenes: 250, arrows: 700 };

/**
 * Where everything stands: from top to bottom, in the direction of the story. Up to 250 scenes and 700
 * arrows with as few crossings as can be found; beyond that in plain layers by distance from the start,
 * which takes well under a second for 5,000 scenes. The same graph always gives the same layout.
 * @returns px; nothing is left of or above 0
 */
export function layout(graph: CaseGraph): GraphLayout {
  const boxes = graph.scenes.map((scene) => boxOf(scene, graph));
  const careful = graph.scenes.length <= CAREFUL.scenes && graph.arrows.length <= CAREFUL.arrows;
  return careful ? dagreLayout(graph, boxes) : layeredLayout(graph, boxes);
}
