import type { TotalsSection } from "../protocol/view.ts";
import { isWaiting } from "./decide-pair.ts";
import type { ClassState } from "./state.ts";

/** How many take part, and how far they are: sums, never who and never by role. */
export function totalsOf(state: ClassState, here: number | null): TotalsSection {
  let [playing, finished] = [0, 0];
  for (const play of state.plays.values()) {
    if (play.finished) finished++;
    else if (play.steps.length > 0) playing++;
  }
  return {
    joined: state.participants.size,
    here,
    playing,
    finished,
    plays: state.plays.size,
    waiting: [...state.participants.values()].filter(isWaiting).length,
  };
}
