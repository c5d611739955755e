import { participantBy } from "../domain/decide.ts";
import type { ClassState } from "../domain/state.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { Seat } from "../protocol/words.ts";
import type { Classes, Open } from "../running/classes.ts";
import { hashOf } from "../running/random.ts";
import type { Asked, Seated } from "./asked.ts";
import { tokenIn } from "./cookies.ts";

/** Whose token this is in a class; null for one that does not count (any more), or is of another seat. */
export function seatBy(state: ClassState, seat: Seat, token: string | null): Seated | null {
  if (!token) return null;
  const hash = hashOf(token);
  if (seat === "participant") {
    const participant = participantBy(state, hash);
    return participant ? { seat, participant: participant.id } : null;
  }
  return state.seats[seat] === hash ? { seat, participant: null } : null;
}

/** The class and seat that a request is for, if its cookie says so. */
export async function seated(
  asked: Asked,
  classes: Classes,
  id: string,
  seat: Seat,
): Promise<{ open: Open; who: Seated } | { error: ClassError }> {
  const token = tokenIn(asked, id, seat);
  if (!token) return { error: { id: "no-seat" } };
  const open = await classes.find(id);
  if (!open) return { error: { id: "no-class" } };
  const who = seatBy(open.room.state, seat, token);
  return who ? { open, who } : { error: { id: "no-seat" } };
}
