import { transcript } from "../../engine/transcript.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { relive } from "../address/arrive.ts";
import { groupByScene, whereOf } from "../play/scene-groups.ts";
import type { SavedPlay } from "../store/saved-play.ts";

/** Where a kept play stands, in the case's own terms. */
export type Standing = { where: string; over: boolean };

/**
 * Where a kept play stands. A play that no longer fits the case stands where it still fitted.
 * @param yearName how a year without a date is called
 * @returns undefined for a play whose role this case does not have (any more)
 */
export function standingOf(
  scenario: Scenario,
  { play, cursor }: SavedPlay,
  yearName: (year: number) => string,
): Standing | undefined {
  const lived = relive(scenario, play, cursor);
  if (!lived) return undefined;
  const head = groupByScene(transcript(scenario, lived)).at(-1)?.head;
  return { where: head ? whereOf(head, yearName) : "", over: lived.over };
}
