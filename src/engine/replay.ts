import { modeOf } from "../scenario/mode-of.ts";
import type { Play, PlayStep } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { sceneOf } from "./graph.ts";
import { initialState, type State } from "./state.ts";
import { type Step, step } from "./step.ts";

/** One choice as it was lived: where, what was done, what came of it. */
export type Moment = { at: number; before: State } & (Step & { ok: true });

/** Why a play could not be replayed whole: it was stored for another version of the case. */
export type Break = {
  /** Index of the first step that no longer fits. */
  at: number;
  step: PlayStep;
  reason: (Step & { ok: false })["reason"] | "unknown-scene" | "elsewhere" | "over";
};

export type Replay = {
  start: State;
  moments: readonly Moment[];
  state: State;
  /** An ending was reached, or the lesson-cut is over. */
  over: boolean;
  broken?: Break;
};

/**
 * Whether a play in this state has come to its end.
 * @param part the whole case ends in an ending; the lesson-cut also on entering one of its last scenes
 */
export function isOver(scenario: Scenario, state: State, part: Play["options"]["part"]): boolean {
  if (sceneOf(scenario, state.scene)?.kind === "ending") return true;
  return part === "lesson-cut" && (scenario.lessonCut?.ends.includes(state.scene) ?? false);
}

/**
 * Live a play again. Deterministic: the same scenario and play give the same replay.
 * @param scenario the case, in any language: languages share one graph
 * @param play its list of choices
 * @param upTo how many steps to replay; all of them when left out
 * @returns every moment and the state after the last; `broken` where the case has changed since and
 *   the play no longer fits, with everything up to there
 * @throws RangeError when the case has no start for the play's roles
 */
export function replay(scenario: Scenario, play: Play, upTo = play.steps.length): Replay {
  const { part } = play.options;
  const start = initialState(scenario, modeOf(play), part);
  const moments: Moment[] = [];
  let state = start;
  for (const [at, each] of play.steps.slice(0, upTo).entries()) {
    const stop = (reason: Break["reason"]): Replay => ({
      start,
      moments,
      state,
      over: isOver(scenario, state, part),
      broken: { at, step: each, reason },
    });
    if (isOver(scenario, state, part)) return stop("over");
    if (each.scene !== state.scene)
      return stop(sceneOf(scenario, each.scene) ? "elsewhere" : "unknown-scene");
    const result = step(scenario, state, each.choice, each.answer);
    if (!result.ok) return stop(result.reason);
    moments.push({ at, before: state, ...result });
    state = result.state;
  }
  return { start, moments, state, over: isOver(scenario, state, part) };
}
