import { isOver, type Replay, replay } from "../../engine/replay.ts";
import { initialState, type State } from "../../engine/state.ts";
import { step } from "../../engine/step.ts";
import { modeOf } from "../../scenario/mode-of.ts";
import type { Play, PlayStep } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PlayRecord } from "./state.ts";

/** Where a play stands, remembered so that a choice costs one step and not a whole replay. */
export type Lives = {
  scenario: Scenario;
  known: Map<string, { steps: readonly PlayStep[]; state: State }>;
};

/** @param scenario the case of the class, in any of its languages */
export const livesOf = (scenario: Scenario): Lives => ({ scenario, known: new Map() });

/** The state of the engine after the steps of a play. All of them were checked when they came in. */
export function standing(lives: Lives, play: PlayRecord): State {
  const known = lives.known.get(play.id);
  if (known && known.steps === play.steps) return known.state;
  const extended =
    known &&
    known.steps.length <= play.steps.length &&
    known.steps.every((each, at) => each === play.steps[at])
      ? known
      : undefined;
  let state = extended?.state ?? initialState(lives.scenario, modeOf(play), play.part);
  for (const each of play.steps.slice(extended?.steps.length ?? 0)) {
    const made = step(lives.scenario, state, each.choice, each.answer);
    if (!made.ok) break;
    state = made.state;
  }
  lives.known.set(play.id, { steps: play.steps, state });
  return state;
}

/**
 * Tries steps behind those of a play.
 * @returns whether the play is over after them; or the first that does not fit, and why
 */
export function tried(
  lives: Lives,
  play: PlayRecord,
  steps: readonly PlayStep[],
): { ok: true; over: boolean; states: State[] } | { ok: false; at: number; reason: string } {
  let state = standing(lives, play);
  const states: State[] = [];
  for (const [at, each] of steps.entries()) {
    const refuse = (reason: string) => ({ ok: false as const, at: play.steps.length + at, reason });
    if (isOver(lives.scenario, state, play.part)) return refuse("over");
    if (state.scene !== each.scene) return refuse("elsewhere");
    states.push(state);
    const made = step(lives.scenario, state, each.choice, each.answer);
    if (!made.ok) return refuse(made.reason);
    state = made.state;
  }
  return { ok: true, over: isOver(lives.scenario, state, play.part), states };
}

/** A play of a class as one that the engine and the report read. */
export function asPlay({ scenario }: Lives, play: PlayRecord): Play {
  return {
    v: 1,
    id: play.id,
    caseId: scenario.id,
    caseVersion: scenario.version,
    roles: [...play.roles],
    options: { feedback: "report", part: play.part },
    steps: [...play.steps],
  };
}

/** A play of a class lived again. */
export const lived = (lives: Lives, play: PlayRecord): Replay =>
  replay(lives.scenario, asPlay(lives, play));
