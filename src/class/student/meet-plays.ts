import { isSameStep } from "../../engine/answers.ts";
import type { Play, PlayStep } from "../../scenario/play.ts";

export type Met = {
  /** The play to go on with. */
  play: Play;
  /** Its choices that the server does not have. */
  unsent: PlayStep[];
  /** The play on this device, where it went another way: kept apart, the one of the class counts. */
  aside?: Play;
};

/**
 * Which play counts when the one on this device meets the one that the class has.
 * @param local as this device kept it
 * @param steps all that the server has of it
 */
export function meetPlays(local: Play, steps: readonly PlayStep[]): Met {
  const shared = local.steps.findIndex((step, at) => !isSameStep(step, steps[at]));
  const same = shared === -1 ? local.steps.length : shared;
  if (same === steps.length) return { play: local, unsent: local.steps.slice(same) };
  const theirs = { ...local, steps: [...steps] };
  return same === local.steps.length
    ? { play: theirs, unsent: [] }
    : { play: theirs, unsent: [], aside: local };
}
