import { type Answer, openAnswers } from "../engine/answers.ts";
import { writeMade } from "../engine/notation.ts";
import type { State } from "../engine/state.ts";
import { step } from "../engine/step.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Effect } from "./compile-variant.ts";
import type { Walk } from "./walk.ts";

/**
 * One answer for an effect, in a state in which it was found: per part the first open one of those
 * that come to the same.
 * @returns undefined for a choice that asks nothing
 */
export function answerFor(scenario: Scenario, state: State, effect: Effect): Answer | undefined {
  const groups = effect.answer;
  if (!groups) return undefined;
  return Object.fromEntries(
    openAnswers(scenario, state, effect.choice).flatMap(({ part, options }): [string, string][] => {
      const ids = groups.find((each) => each.part === part)?.ids ?? [];
      const first = options.find(({ id }) => ids.includes(id));
      return first ? [[part, first.id]] : [];
    }),
  );
}

/**
 * Steps of a walk as a list of choices that anybody can play from the start: ids, with the answer of
 * those that ask something. Of answers that come to the same, the first that is open then.
 * @param way numbers of effects, from the start on
 * @throws Error when the steps do not follow from the start: then walking and playing disagree
 */
export function namesOf({ program, effects }: Walk, way: readonly number[]): string[] {
  const made = way.map((each) => effects[each] as Effect);
  if (made.every(({ answer }) => !answer)) return made.map(({ choice }) => choice.id);
  const { scenario } = program;
  let state = program.start;
  return made.map((effect) => {
    const { id } = effect.choice;
    const result = step(scenario, state, id, answerFor(scenario, state, effect));
    if (!result.ok) throw new Error(`walked, and yet ${result.reason}: ${state.scene}/${id}`);
    state = result.state;
    return writeMade({ choice: id, answer: result.answer });
  });
}
