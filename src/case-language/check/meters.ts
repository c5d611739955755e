import type { Located } from "../scan/source.ts";
import { attributeAt, idOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** A meter has room, and begins within it. */
export const meters: Rule = (graph, report) => {
  for (const node of graph.nodes) {
    if (node.tag.name !== "Meter") continue;
    const [min, max, start] = ["min", "max", "start"].map(
      (name) => (node.values[name] as Located<number> | undefined)?.value,
    );
    if (min === undefined || max === undefined || start === undefined) continue;
    const params = { meter: idOf(node)?.value ?? "", min, max, start };
    if (min >= max) report("meter-without-room", attributeAt(node, "max"), params);
    else if (start < min || start > max)
      report("meter-start-outside", attributeAt(node, "start"), params);
  }
};
