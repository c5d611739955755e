import { readMade } from "../../engine/notation.ts";
import { initialState } from "../../engine/state.ts";
import { step } from "../../engine/step.ts";
import { plainText } from "../../scenario/plain-text.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import type { WayStep } from "./messages-to-worker.ts";

/**
 * A way as it is played: where each choice is made, and what is said or done.
 * @param way choices as `engine/notation.ts` writes them, from the start
 * @returns as far as the case can be played so
 */
export function wayStepsOf(
  scenario: Scenario,
  mode: Mode,
  way: readonly string[],
  part: "whole" | "lesson-cut" = "whole",
): WayStep[] {
  const steps: WayStep[] = [];
  let state = initialState(scenario, mode, part);
  for (const written of way) {
    const made = readMade(written);
    if (!made) return steps;
    const result = step(scenario, state, made.choice, made.answer);
    if (!result.ok) return steps;
    const { choice, answer } = result;
    steps.push({
      scene: state.scene,
      choice: choice.id,
      ...(answer && { answer }),
      text: plainText(choice.text),
    });
    state = result.state;
  }
  return steps;
}
