import type { Message, ViewOf } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";

/** What a seat sees, as of a sequence number. */
export type SeatView<S extends Seat> = ViewOf[S] & { seq: number; life: string };

/**
 * Lays a message over what is there.
 * @param view undefined before the first message, which is whole
 * @returns the same view for a message that is older than it; nothing of it stays where a backup was
 *   put back
 */
export function withMessage<S extends Seat>(
  view: SeatView<S> | undefined,
  { life, whole, seq, set }: Message<ViewOf[S]>,
): SeatView<S> {
  if (whole && view?.life !== life) return { ...set, seq, life } as SeatView<S>;
  // Something late from before a backup was put back, or from before what is here.
  if (view && (view.life !== life || seq < view.seq)) return view;
  return { ...view, ...set, seq, life } as SeatView<S>;
}
