import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Answer, isSameStep } from "./answers.ts";
import { isOver, replay } from "./replay.ts";
import { type Step, step } from "./step.ts";

/** A play and how many of its steps count now: going back moves the cursor and forgets nothing. */
export type Sitting = { play: Play; cursor: number };

export type Chosen =
  | {
      ok: true;
      sitting: Sitting;
      /** The play that was left as it was, because this choice goes another way. */
      kept?: Play;
    }
  | {
      ok: false;
      /** `broken`: the steps up to the cursor do not fit this case; otherwise as `step` says. */
      reason: "over" | "broken" | (Step & { ok: false })["reason"];
    };

/**
 * A play before its first choice.
 * @param scenario the case, in any language
 * @param begun the play's new id (8–40 of `[a-z0-9]`), its roles and options
 */
export function begin(
  scenario: Scenario,
  begun: { id: string; roles: Play["roles"]; options: Play["options"] },
): Sitting {
  const { id, roles, options } = begun;
  const play: Play = {
    v: 1,
    id,
    caseId: scenario.id,
    caseVersion: scenario.version,
    roles,
    options,
    steps: [],
  };
  return { play, cursor: 0 };
}

/**
 * Make a choice where the cursor stands. At the end it is added. Behind the end, the choice that
 * was made there before moves the cursor; another one, or the same one answered otherwise, starts a
 * new play and keeps the old one.
 * @param newId the id of the new play, if one is needed
 * @param answer for a choice that asks something
 * @returns the sitting after the choice, with `kept` when a new play began; or why nothing happened
 * @throws RangeError when the case has no start for the play's roles
 */
export function choose(
  scenario: Scenario,
  { play, cursor }: Sitting,
  choiceId: string,
  newId: string,
  answer?: Answer,
): Chosen {
  const { state, broken } = replay(scenario, play, cursor);
  if (broken) return { ok: false, reason: "broken" };
  if (isOver(scenario, state, play.options.part)) return { ok: false, reason: "over" };
  const result = step(scenario, state, choiceId, answer);
  if (!result.ok) return { ok: false, reason: result.reason };
  const stored = play.steps[cursor];
  const made = {
    scene: state.scene,
    choice: choiceId,
    ...(result.answer && { answer: result.answer }),
  };
  if (isSameStep(made, stored)) return { ok: true, sitting: { play, cursor: cursor + 1 } };
  const longer: Play = {
    ...play,
    // Every step up to here was just lived on this version of the case.
    caseVersion: scenario.version,
    steps: [...play.steps.slice(0, cursor), made],
  };
  if (!stored) return { ok: true, sitting: { play: longer, cursor: cursor + 1 } };
  const fork: Play = { ...longer, id: newId, forkOf: { play: play.id, step: cursor } };
  return { ok: true, sitting: { play: fork, cursor: cursor + 1 }, kept: play };
}

/** One step back; stays at the start. */
export function back({ play, cursor }: Sitting): Sitting {
  return { play, cursor: Math.max(0, cursor - 1) };
}

/** One stored step forward; stays at the end. */
export function forward({ play, cursor }: Sitting): Sitting {
  return { play, cursor: Math.min(play.steps.length, cursor + 1) };
}

/**
 * "Again from here": a new play that begins with the first steps of another, which stays as it is.
 * @param step how many steps to keep; taken within 0 and the number of steps
 * @param newId the id of the new play
 */
export function againFrom(play: Play, step: number, newId: string): Sitting {
  const cursor = Math.min(play.steps.length, Math.max(0, Math.trunc(step)));
  const fork: Play = {
    ...play,
    id: newId,
    forkOf: { play: play.id, step: cursor },
    steps: play.steps.slice(0, cursor),
  };
  return { play: fork, cursor };
}
