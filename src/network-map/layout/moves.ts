import type { Contact } from "../../scenario/scenario.ts";
import type { Tie } from "../../scenario/vocabulary.ts";
import type { TieNow } from "./place.ts";

/** What a tie did: one word for each pair of before and now. */
export type Movement = "appears" | "breaks" | "returns" | "thickens" | "thins";

/** A tie that is another than it was. */
export type MovedTie = { contact: Contact; from?: Tie; to: Tie; movement: Movement };

const weight: Record<Tie, number> = { lost: 0, thin: 1, new: 2, close: 3 };

/**
 * What a change of tie looks like.
 * @param from absent where the contact was not in the network
 */
export function movementOf(from: Tie | undefined, to: Tie): Movement {
  if (from === undefined) return to === "lost" ? "breaks" : "appears";
  if (to === "lost") return "breaks";
  if (from === "lost") return "returns";
  return weight[to] > weight[from] ? "thickens" : "thins";
}

/**
 * What is different between two moments of one network, in the order of the case. Of who left the
 * network altogether (a step back in a play) nothing is told.
 */
export function movesBetween(before: readonly TieNow[], now: readonly TieNow[]): MovedTie[] {
  const was = new Map(before.map(({ contact, tie }) => [contact.id, tie]));
  return now.flatMap(({ contact, tie }): MovedTie[] => {
    const from = was.get(contact.id);
    if (from === tie || !tie) return [];
    return [{ contact, ...(from && { from }), to: tie, movement: movementOf(from, tie) }];
  });
}
