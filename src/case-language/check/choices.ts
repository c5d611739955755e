import type { Rule } from "./rule.ts";

/** A scene has choices; an ending has none. */
export const choices: Rule = (graph, report) => {
  for (const { id, node, ending, choices } of graph.scenes) {
    const first = choices[0];
    if (ending && first) report("ending-with-choices", first.at, { ending: id });
    if (!ending && !first) report("scene-without-choices", node.at, { scene: id });
  }
};
