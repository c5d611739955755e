import { isSameStep } from "../../engine/answers.ts";
import { hasOnly, isPlay } from "../../scenario/is-play.ts";
import type { Play } from "../../scenario/play.ts";

/** One play as it lies in the browser. `revision` counts its writes, so that two tabs notice each other. */
export type SavedPlay = {
  v: 1;
  play: Play;
  /** How many of its steps are in view; the rest is ahead, kept. */
  cursor: number;
  revision: number;
  /** Milliseconds since 1970. */
  updatedAt: number;
};

/**
 * Reads a stored entry.
 * @param raw what lies in the storage
 * @returns the play, its cursor within its steps; or undefined for anything else than a play of ours
 */
export function parseSavedPlay(raw: string): SavedPlay | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    if (
      !hasOnly(value, "v", "play", "cursor", "revision", "updatedAt") ||
      value.v !== 1 ||
      !isPlay(value.play) ||
      typeof value.cursor !== "number" ||
      typeof value.revision !== "number" ||
      typeof value.updatedAt !== "number"
    )
      return undefined;
    const { play, revision, updatedAt } = value;
    const cursor = Math.min(Math.max(0, Math.floor(value.cursor)), play.steps.length);
    return { v: 1, play, cursor, revision, updatedAt };
  } catch {
    return undefined;
  }
}

/**
 * How far two plays go the same way.
 * @returns how many steps both share from the start
 */
export function sharedSteps(one: Play, other: Play): number {
  const differs = one.steps.findIndex((step, at) => !isSameStep(step, other.steps[at]));
  return differs === -1 ? one.steps.length : differs;
}
