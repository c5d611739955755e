import type { Choice } from "../../scenario/scenario.ts";
import type { Principle } from "../../scenario/vocabulary.ts";

/**
 * What a choice can bring at most: for every principle the highest value among its feedback (of which
 * conditions let one through), summed. Between −8 and +8; 0 without feedback.
 */
export function worthOf({ feedback }: Pick<Choice, "feedback">): number {
  const best = new Map<Principle, number>();
  for (const { principle, value } of feedback)
    best.set(principle, Math.max(value, best.get(principle) ?? value));
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}
