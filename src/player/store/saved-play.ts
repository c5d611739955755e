import * as z from "zod/mini";
import { playSchema } from "../../scenario/play.ts";

/** One play as it lies in the browser. `revision` counts its writes, so that two tabs notice each other. */
const savedPlaySchema = z.strictObject({
  v: z.literal(1),
  play: playSchema,
  /** How many of its steps are in view; the rest is ahead, kept. */
  cursor: z.number().check(z.gte(0)),
  revision: z.number(),
  /** Milliseconds since 1970. */
  updatedAt: z.number(),
});
export type SavedPlay = z.infer<typeof savedPlaySchema>;

/**
 * Reads a stored entry.
 * @param raw what lies in the storage
 * @returns the play, its cursor within its steps; or undefined for anything else than a play of ours
 */
export function parseSavedPlay(raw: string): SavedPlay | undefined {
  try {
    const { success, data } = savedPlaySchema.safeParse(JSON.parse(raw));
    if (!success) return undefined;
    return { ...data, cursor: Math.min(Math.floor(data.cursor), data.play.steps.length) };
  } catch {
    return undefined;
  }
}

/**
 * Whether one list of choices begins with the other, so that going on with the longer loses nothing.
 * @returns how many steps both share from the start
 */
export function sharedSteps(one: SavedPlay["play"], other: SavedPlay["play"]): number {
  const differs = one.steps.findIndex((step, at) => {
    const twin = other.steps[at];
    return twin === undefined || twin.scene !== step.scene || twin.choice !== step.choice;
  });
  return differs === -1 ? one.steps.length : differs;
}
