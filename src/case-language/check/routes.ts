import { HERE } from "../../scenario/scenario.ts";
import { routesOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** Of several targets the last one always holds, and only the last; every scene can be left. */
export const routes: Rule = (graph, report) => {
  for (const { id, node, ending, choices } of graph.scenes) {
    for (const choice of choices) {
      const targets = routesOf(choice);
      const last = targets.at(-1);
      if (targets.some(({ unread }) => unread)) continue;
      const always = targets.findIndex((target) => !target.when);
      const after = always === -1 ? undefined : targets[always + 1];
      if (after) report("route-never-used", after.scene.at, { target: after.scene.value });
      else if (last?.when) report("routes-left-open", last.scene.at, { target: last.scene.value });
    }
    if (ending || choices.length === 0 || choices.some((each) => !each.values.to)) continue;
    const targets = choices.flatMap(routesOf).map((route) => route.scene.value);
    if (targets.every((target) => target === HERE || target === id))
      report("scene-without-way-out", node.at, { scene: id });
  }
};
