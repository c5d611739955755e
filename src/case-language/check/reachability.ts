import { HERE } from "../../scenario/scenario.ts";
import { type CaseGraph, type CaseMode, routesOf, startsOf, wordOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/**
 * The scenes that can be reached on the bare graph: conditions are not looked at, so what is
 * unreachable here is unreachable whatever happens.
 * @param mode walks only the choices that this role, or pair, can make
 * @param parts from where: the start of the whole case, and that of its lesson-cut
 */
export function reachableScenes(
  graph: CaseGraph,
  mode: CaseMode,
  parts: readonly ("whole" | "lesson-cut")[] = ["whole", "lesson-cut"],
): Set<string> {
  const starts = parts.map((part) => startsOf(graph, part)[mode]);
  const open = starts.flatMap((start) => (start ? [start.value] : []));
  const reached = new Set(open);
  for (let scene = open.pop(); scene !== undefined; scene = open.pop()) {
    for (const choice of graph.sceneNamed.get(scene)?.choices ?? []) {
      const role = wordOf(choice, "for");
      if (role !== undefined && mode !== "pair" && role !== mode) continue;
      for (const { scene: target } of routesOf(choice)) {
        if (target.value === HERE || reached.has(target.value)) continue;
        reached.add(target.value);
        open.push(target.value);
      }
    }
  }
  return reached;
}

/** Every role can come to an ending, and every scene is somewhere on somebody's way. */
export const reachability: Rule = (graph, report) => {
  const reached = new Set<string>();
  let stuck = false;
  for (const mode of graph.modes) {
    const scenes = reachableScenes(graph, mode);
    for (const scene of scenes) reached.add(scene);
    const whole = reachableScenes(graph, mode, ["whole"]);
    if (![...whole].some((id) => graph.sceneNamed.get(id)?.ending)) {
      stuck = true;
      const at = graph.front.keysAt.get("start") ?? graph.front.at;
      report("no-ending", at, { role: mode });
    }
  }
  if (stuck) return;
  for (const { id, node } of graph.scenes)
    if (!reached.has(id)) report("unreachable-scene", node.at, { scene: id });
};
