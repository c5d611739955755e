import type { TieChange } from "../scenario/scenario.ts";
import type { Tie } from "../scenario/vocabulary.ts";

/** How close the contacts of the network are; one that is not in it is not in here. */
export type Ties = Readonly<Record<string, Tie>>;

/**
 * Ties after some of them changed, in order; the same object where none did.
 * @param changes of a choice, an option or a scene; none where there are none
 */
export const retied = (ties: Ties, changes: readonly TieChange[] = []): Ties =>
  changes.length === 0
    ? ties
    : { ...ties, ...Object.fromEntries(changes.map(({ contact, tie }) => [contact, tie])) };
