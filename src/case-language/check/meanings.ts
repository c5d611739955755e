import type { CaseNode } from "../parse/node.ts";
import { type CaseGraph, wordOf } from "./graph.ts";
import type { Rule } from "./rule.ts";
import { toldFacts } from "./told-facts.ts";

/** The facts that a choice lets a student name as what matters most, told or not; none for other choices. */
export function nameable(graph: CaseGraph, choice: CaseNode): string[] {
  if (choice.tag.name !== "Meaning") return [];
  const from = wordOf(choice, "from");
  return [...graph.defined.fact]
    .filter(([, fact]) => from === undefined || wordOf(fact, "from") === from)
    .map(([id]) => id);
}

/** Whoever is asked what matters can have heard something that does. */
export const meanings: Rule = (graph, report) => {
  const told = toldFacts(graph);
  for (const { choices } of graph.scenes)
    for (const choice of choices) {
      if (choice.tag.name !== "Meaning") continue;
      const from = wordOf(choice, "from") ?? "";
      if (from !== "" && !graph.defined.person.has(from)) continue;
      if (!nameable(graph, choice).some((fact) => told.has(fact)))
        report("meaning-without-facts", choice.at, { from });
    }
};
