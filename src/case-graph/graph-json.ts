import type { CaseGraph } from "./graph.ts";
import { type GraphLayout, layout } from "./layout.ts";

/** A graph with where everything stands, as data. Fields are only ever added within a version. */
export type GraphJson = CaseGraph & { version: 1; layout: GraphLayout };

/**
 * A graph as data for other programs. `JSON.stringify` makes it text.
 */
export function graphJson(graph: CaseGraph, placed?: GraphLayout): GraphJson {
  return { version: 1, ...graph, layout: placed ?? layout(graph) };
}
