import type { Condition } from "../../scenario/condition.ts";
import type { ConditionNode } from "./parse.ts";

/** What a condition looks at: one entry per question it asks. */
export type Read =
  | { told: string }
  | { visited: string }
  | { chose: string }
  | { flag: string }
  | { mended: string }
  | { role: string }
  | { meter: string };

/**
 * What a compiled condition reads.
 * @param condition none reads nothing
 * @returns the questions in the order in which they stand, repeated ones included
 */
export function conditionReads(condition: Condition | undefined): Read[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(conditionReads);
  if ("any" in condition) return condition.any.flatMap(conditionReads);
  if ("not" in condition) return conditionReads(condition.not);
  if ("meter" in condition) return [{ meter: condition.meter }];
  return [condition];
}

/** One question of a condition: a predicate, or a comparison with a meter. */
export type Atom = Extract<ConditionNode, { argument: unknown } | { meter: unknown }>;

/** The single questions of a condition as it was written, with where they stand. */
export function conditionAtoms(node: ConditionNode | undefined): Atom[] {
  if (node === undefined) return [];
  if ("argument" in node || "meter" in node) return [node];
  return node.kind === "not" ? conditionAtoms(node.of) : node.of.flatMap(conditionAtoms);
}
