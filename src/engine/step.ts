import { HERE } from "../scenario/here.ts";
import type { Choice, Feedback, Reply, Scenario } from "../scenario/scenario.ts";
import { type Answer, chosenOptions, fitAnswer } from "./answers.ts";
import { choiceOf, sceneOf } from "./graph.ts";
import { holds } from "./holds.ts";
import type { State } from "./state.ts";
import { retied } from "./ties.ts";

export type Step =
  | {
      ok: true;
      /** The state after the choice. */
      state: State;
      choice: Choice;
      /** What was answered, for a choice that asks something; parts in their order. */
      answer?: Answer;
      /** Facts told by this choice for the first time. */
      told: readonly string[];
      replies: readonly Reply[];
      feedback: readonly Feedback[];
    }
  | {
      ok: false;
      reason: "unknown-choice" | "not-possible" | "answer-missing" | "answer-invalid";
    };

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

/** What was settled and named once this answer was given: a later answer replaces an earlier one. */
const concluded = (state: State, { id, asks }: Choice, answer: Answer | undefined) => {
  if (!asks || !answer) return {};
  if (asks.kind === "meaning") {
    const named = Object.values(answer).filter((fact) => fact !== "none");
    return { meanings: add(state.meanings, named) };
  }
  const others = state.decided.filter((each) => !each.startsWith(`${id}/`));
  const settled = Object.entries(answer).map(([part, option]) => `${id}/${part}/${option}`);
  return { decided: [...others, ...settled] };
};

/**
 * What a choice does to a state. `when` of a choice and of its options looks at the state before it.
 * What the choice mends, sets, clears and changes comes first, then the same of the options that were
 * answered, then what that settles; `tells` looks at the result; target, replies and feedback look
 * at the state in which that was told. What time did to ties comes on entering the next scene.
 * Meters stay within their bounds.
 * Does not ask whether the choice is open and the answer fits: `step` does.
 * @param answer to a choice that asks something; without it nothing is settled
 */
export function apply(
  scenario: Scenario,
  state: State,
  choice: Choice,
  answer?: Answer,
): Step & { ok: true } {
  const sources = [choice, ...chosenOptions(choice, answer)];
  const meters = { ...state.meters };
  let { flags, ties } = state;
  for (const { changes, clears, sets, ties: changed } of sources) {
    for (const { meter: id, by } of changes) {
      const meter = scenario.meters.find((each) => each.id === id);
      if (meter) meters[id] = Math.min(meter.max, Math.max(meter.min, (meters[id] ?? 0) + by));
    }
    flags = add(
      flags.filter((flag) => !clears.includes(flag)),
      sets,
    );
    ties = retied(ties, changed);
  }
  const acted: State = {
    ...state,
    meters,
    flags,
    ties,
    mended: add(state.mended, choice.adjusts),
    used: add(state.used, [choice.id]),
    chose: add(state.chose, [`${state.scene}/${choice.id}`]),
    ...concluded(state, choice, answer),
  };
  const told = sources
    .flatMap(({ tells }) => tells)
    .filter(({ fact, when }) => !state.told.includes(fact) && holds(when, acted))
    .map(({ fact }) => fact);
  const heard: State = { ...acted, told: add(acted.told, told) };
  const target = choice.to.find(({ when }) => holds(when, heard))?.scene ?? HERE;
  const next: State =
    target === HERE
      ? heard
      : {
          ...heard,
          scene: target,
          ties: retied(ties, sceneOf(scenario, target)?.ties),
          mended: [],
          used: [],
          visited: add(heard.visited, [target]),
        };
  return {
    ok: true,
    state: next,
    choice,
    ...(answer && { answer }),
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
 * @param answer for a choice that asks something, as `openAnswers` offers it
 * @returns the next state with what was told, replied and fed back; or why nothing happened:
 *   `unknown-choice` (the scene has no such choice), `not-possible` (it is not open now),
 *   `answer-missing` (not all that it asks was answered), `answer-invalid` (this cannot be answered now)
 */
export function step(scenario: Scenario, state: State, choiceId: string, answer?: Answer): Step {
  const choice = choiceOf(scenario, state.scene, choiceId);
  if (!choice) return { ok: false, reason: "unknown-choice" };
  if (!isOpen(choice, state)) return { ok: false, reason: "not-possible" };
  const given = fitAnswer(scenario, state, choice, answer);
  return given.ok ? apply(scenario, state, choice, given.answer) : given;
}
