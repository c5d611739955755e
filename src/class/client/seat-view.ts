import type { Message, ViewOf } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";

/** What a seat sees, as of a sequence number. */
export type SeatView<S extends Seat> = ViewOf[S] & { seq: number };

/**
 * Lays a message over what is there.
 * @param view undefined before the first message, which is whole
 * @returns the same view for a message that is older than it
 */
export function withMessage<S extends Seat>(
  view: SeatView<S> | undefined,
  { seq, set }: Message<ViewOf[S]>,
): SeatView<S> {
  if (view && seq < view.seq) return view;
  return { ...view, ...set, seq } as SeatView<S>;
}
