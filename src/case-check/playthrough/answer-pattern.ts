import { openAnswers } from "../../engine/answers.ts";
import type { State } from "../../engine/state.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";

/**
 * How a choice that asks something can be written now, options parted by strokes:
 * `rit{spil=wijkteam|zelf,beurs=wmo|own}`. The bare id for a choice that asks nothing.
 */
export function answerPattern(scenario: Scenario, state: State, choice: Choice): string {
  const parts = openAnswers(scenario, state, choice).map(
    ({ part, options }) => `${part}=${options.map(({ id }) => id).join("|")}`,
  );
  return parts.length === 0 ? choice.id : `${choice.id}{${parts.join(",")}}`;
}
