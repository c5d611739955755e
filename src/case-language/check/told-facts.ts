import type { Telling } from "../tags/tag.ts";
import { type CaseGraph, lessonCutList, withOptions } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** The facts that some choice tells, or that the lesson-cut takes as told. */
export function toldFacts(graph: CaseGraph): Set<string> {
  const tellings = graph.scenes.flatMap(({ choices }) =>
    choices
      .flatMap(withOptions)
      .flatMap((each) => (each.values.tells as Telling[] | undefined) ?? []),
  );
  return new Set([
    ...tellings.map(({ fact }) => fact.value),
    ...lessonCutList(graph, "told").map(({ value }) => value),
  ]);
}

/** Every fact can be told. */
export const factsAreTold: Rule = (graph, report) => {
  const told = toldFacts(graph);
  for (const [id, node] of graph.defined.fact)
    if (!told.has(id)) report("fact-never-told", node.at, { fact: id });
};
