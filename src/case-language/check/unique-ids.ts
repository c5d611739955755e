import type { Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import { idOf, walk } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** An id names one thing: in the whole case, or (choices, dossiers, ifs) in its scene. */
export const uniqueIds: Rule = (graph, report) => {
  checkUnique(graph.nodes, (name) => (name === "Ending" ? "Scene" : name), report);
  for (const { node } of graph.scenes) {
    const inScene = [...walk(node.children)].filter((each) => each.tag.attributes.id);
    checkUnique(inScene, (name) => name, report);
  }
};

function checkUnique(
  nodes: readonly CaseNode[],
  space: (tag: string) => string,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const node of nodes) {
    const id = idOf(node);
    if (!id) continue;
    const key = `${space(node.tag.name)} ${id.value}`;
    if (seen.has(key)) report("duplicate-id", id.at, { id: id.value, tag: node.tag.name });
    seen.add(key);
  }
}
