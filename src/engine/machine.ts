import { assign, setup } from "xstate";
import { HERE } from "../scenario/here.ts";
import type { Play } from "../scenario/play.ts";
import type { Choice, Scenario, Scene } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";
import { type Answer, fitAnswer } from "./answers.ts";
import { isOver } from "./replay.ts";
import { initialState, type State } from "./state.ts";
import { apply, isOpen, type Step } from "./step.ts";

/**
 * Making a choice is an event that carries the choice's id as its type, and what it asks as `answer`;
 * choices of other scenes do nothing, nor do answers that cannot be given.
 */
export type ChoiceEvent = { type: string; answer?: Answer | undefined };

/** `apply`, remembered for the last state, choice and answer: one event asks for it once per target and once to act. */
const applyOnce = (scenario: Scenario) => {
  type Made = { state: State; choice: Choice; answer: Answer | undefined };
  let last: (Made & { result: Step & { ok: true } }) | undefined;
  return (state: State, choice: Choice, answer: Answer | undefined): Step & { ok: true } => {
    if (last?.state !== state || last.choice !== choice || last.answer !== answer) {
      const fits = fitAnswer(scenario, state, choice, answer);
      // Asked only after the guards found that it fits; its parts are put in their order here.
      const given = fits.ok ? fits.answer : answer;
      last = { state, choice, answer, result: apply(scenario, state, choice, given) };
    }
    return last.result;
  };
};

/** Where a choice can lead to, each target once, `here` included. */
const targetsOf = (choice: Choice): string[] => {
  const targets = choice.to.map(({ scene }) => scene);
  // Where no condition holds the scene goes on, as in `apply`.
  if (choice.to.every(({ when }) => when !== undefined)) targets.push(HERE);
  return [...new Set(targets)];
};

/**
 * A case as a state machine (XState v5): scenes are states, choices are events, and a `State` is the
 * context. Its guards and actions call the same `isOpen` and `apply` as `step`, so both agree.
 * Endings are final, and so are the last scenes of a lesson-cut when only that part is played.
 * @param mode alone in a role, or as a pair
 * @returns a machine for `createActor`, `transition` or `useActor`; see `snapshotAt` to start elsewhere
 * @throws RangeError when the case has no start for this mode
 */
export function createPlayMachine(
  scenario: Scenario,
  mode: Mode,
  part: Play["options"]["part"] = "whole",
) {
  const made = applyOnce(scenario);
  const target = (state: State, choice: Choice, answer: Answer | undefined): string => {
    const next = made(state, choice, answer).state;
    return next.used.length === 0 ? next.scene : HERE;
  };
  const isPossible = (state: State, choice: Choice, answer: Answer | undefined): boolean =>
    isOpen(choice, state) && fitAnswer(scenario, state, choice, answer).ok;
  const play = setup({
    types: {
      context: {} as State,
      events: {} as ChoiceEvent,
    },
    guards: {
      isPossible: ({ context, event }, { choice }: { choice: Choice }) =>
        isPossible(context, choice, event.answer),
      leadsTo: ({ context, event }, { choice, to }: { choice: Choice; to: string }) =>
        isPossible(context, choice, event.answer) && target(context, choice, event.answer) === to,
    },
    actions: {
      live: assign(
        ({ context, event }, { choice }: { choice: Choice }) =>
          made(context, choice, event.answer).state,
      ),
    },
  });

  const transitionsOf = (choice: Choice) => {
    const targets = targetsOf(choice);
    return targets.map((to) => ({
      guard:
        targets.length === 1
          ? { type: "isPossible" as const, params: { choice } }
          : { type: "leadsTo" as const, params: { choice, to } },
      actions: { type: "live" as const, params: { choice } },
      ...(to !== HERE && { target: to }),
    }));
  };
  const start = initialState(scenario, mode, part);
  const stateOf = (scene: Scene) =>
    isOver(scenario, { ...start, scene: scene.id }, part)
      ? { type: "final" as const }
      : { on: Object.fromEntries(scene.choices.map((each) => [each.id, transitionsOf(each)])) };

  return play.createMachine({
    id: "play",
    context: start,
    initial: start.scene,
    states: Object.fromEntries(scenario.scenes.map((scene) => [scene.id, stateOf(scene)])),
  });
}

export type PlayMachine = ReturnType<typeof createPlayMachine>;

/**
 * A snapshot of the machine in a given state, to go on from where a play stood:
 * `createActor(machine, { snapshot: snapshotAt(machine, replay(…).state) })`.
 * @param state a state of the same case and mode
 */
export function snapshotAt(machine: PlayMachine, state: State) {
  return machine.resolveState({ value: state.scene, context: state });
}
