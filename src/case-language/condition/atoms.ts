import type { ConditionNode } from "./parse.ts";

/** One question of a condition: a predicate, or a comparison with a meter. */
export type Atom = Extract<ConditionNode, { argument: unknown } | { meter: unknown }>;

/** The single questions of a condition as it was written, with where they stand. */
export function conditionAtoms(node: ConditionNode | undefined): Atom[] {
  if (node === undefined) return [];
  if ("argument" in node || "meter" in node) return [node];
  return node.kind === "not" ? conditionAtoms(node.of) : node.of.flatMap(conditionAtoms);
}
