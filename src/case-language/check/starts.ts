import { type CaseGraph, startsOf, walk, wordOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** Every role of the case has a first scene, and so has a pair; no other role is spoken of. */
export const starts: Rule = (graph, report) => {
  const { front, modes, roles } = graph;
  for (const part of ["whole", "lesson-cut"] as const) {
    const key = part === "whole" ? "start" : "lesson-cut";
    const field = fieldOf(graph, part);
    const at = front.keysAt.get(key);
    if (field?.kind !== "starts" || !at) continue;
    for (const mode of modes)
      if (!startsOf(graph, part)[mode])
        report("role-without-start", at, { role: mode, field: key });
  }
  if (roles.length === 0) return;
  for (const node of walk(graph.nodes)) {
    const role = node.tag.attributes.for && wordOf(node, "for");
    const at = node.attributesAt.for;
    if (!role || !at || role === "expert") continue;
    if (!(roles as string[]).includes(role)) report("role-not-in-case", at, { role });
  }
};

function fieldOf({ front }: CaseGraph, part: "whole" | "lesson-cut") {
  const cut = front.fields.get("lesson-cut");
  if (part === "whole") return front.fields.get("start");
  return cut?.kind === "group" ? cut.fields.get("start") : undefined;
}
