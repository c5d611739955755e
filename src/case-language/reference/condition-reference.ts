import { comparisons } from "../../scenario/condition.ts";
import { type PredicateSpec, predicates } from "../condition/predicates.ts";
import type { Doc } from "../tags/tag.ts";

/** The words of the condition language. */
export type ConditionReference = {
  predicates: ({ name: string } & PredicateSpec)[];
  /** Between a meter and a number: `energie >= 2`. */
  comparisons: readonly string[];
  /** `and` binds tighter than `or`, `not` tightest. */
  connectives: { name: string; doc: Doc }[];
};

const connectives = [
  { name: "and", doc: { nl: "beide gelden", en: "both hold" } },
  { name: "or", doc: { nl: "een van beide geldt", en: "one of the two holds" } },
  { name: "not", doc: { nl: "dit geldt niet", en: "this does not hold" } },
] as const;

/** Everything that a condition can say. */
export function conditionReference(): ConditionReference {
  return {
    predicates: Object.entries(predicates).map(([name, spec]) => ({ name, ...spec })),
    comparisons,
    connectives: [...connectives],
  };
}
