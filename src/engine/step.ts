import { HERE } from "../scenario/here.ts";
import type { Choice, Feedback, Reply, Scenario } from "../scenario/scenario.ts";
import { choiceOf, sceneOf } from "./graph.ts";
import { holds } from "./holds.ts";
import type { State } from "./state.ts";

export type Step =
  | {
      ok: true;
      /** The state after the choice. */
      state: State;
      choice: Choice;
      /** Facts told by this choice for the first time. */
      told: readonly string[];
      replies: readonly Reply[];
      feedback: readonly Feedback[];
    }
  | { ok: false; reason: "unknown-choice" | "not-possible" };

const add = <T>(list: readonly T[], items: readonly T[]): readonly T[] => {
  const fresh = items.filter((item, at) => !list.includes(item) && items.indexOf(item) === at);
  return fresh.length === 0 ? list : [...list, ...fresh];
};

/**
 * Whether a choice is open: not made yet since the scene was entered, for this role, its condition true.
 */
export function isOpen(choice: Choice, state: State): boolean {
  return (
    !state.used.includes(choice.id) &&
    (choice.for === undefined || state.mode === "pair" || state.mode === choice.for) &&
    holds(choice.when, state)
  );
}

/**
 * The choices that are open in a state, in the author's order; none at an ending.
 */
export function openChoices(scenario: Scenario, state: State): Choice[] {
  return sceneOf(scenario, state.scene)?.choices.filter((choice) => isOpen(choice, state)) ?? [];
}

/**
 * What a choice does to a state. `when` of a choice looks at the state before it. What the choice
 * mends, sets, clears and changes comes first; `tells` looks at the result; target, replies and
 * feedback look at the state in which that was told. Meters stay within their bounds.
 * Does not ask whether the choice is open: `step` does.
 */
export function apply(scenario: Scenario, state: State, choice: Choice): Step & { ok: true } {
  const meters = { ...state.meters };
  for (const { meter: id, by } of choice.changes) {
    const meter = scenario.meters.find((each) => each.id === id);
    if (meter) meters[id] = Math.min(meter.max, Math.max(meter.min, (meters[id] ?? 0) + by));
  }
  const acted: State = {
    ...state,
    meters,
    flags: add(
      state.flags.filter((flag) => !choice.clears.includes(flag)),
      choice.sets,
    ),
    mended: add(state.mended, choice.adjusts),
    used: add(state.used, [choice.id]),
    chose: add(state.chose, [`${state.scene}/${choice.id}`]),
  };
  const told = choice.tells
    .filter(({ fact, when }) => !state.told.includes(fact) && holds(when, acted))
    .map(({ fact }) => fact);
  const heard: State = { ...acted, told: add(acted.told, told) };
  const target = choice.to.find(({ when }) => holds(when, heard))?.scene ?? HERE;
  const next: State =
    target === HERE
      ? heard
      : { ...heard, scene: target, mended: [], used: [], visited: add(heard.visited, [target]) };
  return {
    ok: true,
    state: next,
    choice,
    told: heard.told.slice(state.told.length),
    replies: choice.replies.filter(({ when }) => holds(when, heard)),
    feedback: choice.feedback.filter(({ when }) => holds(when, heard)),
  };
}

/**
 * One choice, purely: the meaning of every guard and effect. Player, replay, report and explorer use it.
 * @param scenario a compiled case
 * @param state where the play stands
 * @param choiceId a choice of the current scene
 * @returns the next state with what was told, replied and fed back; or why nothing happened:
 *   `unknown-choice` (the scene has no such choice), `not-possible` (it is not open now)
 */
export function step(scenario: Scenario, state: State, choiceId: string): Step {
  const choice = choiceOf(scenario, state.scene, choiceId);
  if (!choice) return { ok: false, reason: "unknown-choice" };
  if (!isOpen(choice, state)) return { ok: false, reason: "not-possible" };
  return apply(scenario, state, choice);
}
