import { useCallback, useEffect, useRef, useState } from "react";
import { cursorOf, type Message, type ViewOf } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import { type Connection, connect, type Touch, touchOf } from "./connect.ts";
import type { Fetch } from "./post.ts";
import { type SeatView, withMessage } from "./seat-view.ts";

/**
 * What a seat sees now, kept up to date, and how in touch it is.
 * @param first what joining or resuming answered with; without it the first message brings all
 * @returns `doubt`: to be called when nobody was reached, so that a stream is not trusted for longer
 */
export function useSeat<S extends Seat>(
  id: string,
  seat: S,
  fetch: Fetch,
  first?: Message<ViewOf[S]>,
): { view: SeatView<S> | undefined; touch: Touch; doubt: () => void } {
  const [view, setView] = useState(() => first && withMessage<S>(undefined, first));
  const [touch, setTouch] = useState<Touch>("connecting");
  // Read outside of drawing, by a poll that asks for what is new.
  const latest = useRef(view);
  const here = useRef<Connection>(undefined);
  useEffect(() => {
    const connection = connect(
      { id, seat, fetch },
      () => (latest.current ? cursorOf(latest.current) : "0"),
      (message) => {
        latest.current = withMessage(latest.current, message);
        setView(latest.current);
      },
    );
    here.current = connection;
    const watched = connection.subscribe((snapshot) => setTouch(touchOf(snapshot)));
    const network = ({ type }: Event) =>
      connection.send({ type: type === "online" ? "online" : "offline" });
    addEventListener("online", network);
    addEventListener("offline", network);
    return () => {
      removeEventListener("online", network);
      removeEventListener("offline", network);
      watched.unsubscribe();
      connection.stop();
    };
  }, [id, seat, fetch]);
  const doubt = useCallback(() => here.current?.send({ type: "doubt" }), []);
  return { view, touch, doubt };
}
