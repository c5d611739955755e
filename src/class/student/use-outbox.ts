import { useEffect, useRef, useState } from "react";
import { isInTouch, type Touch } from "../client/connect.ts";
import { countOf, createOutbox, type Outbox } from "../client/outbox.ts";
import { post } from "../client/post.ts";
import { randomKey } from "../client/random-key.ts";
import type { ClassWorld } from "../client/world.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { CommandAnswer } from "../protocol/view.ts";

/** What becomes of a command; called long after it was given, with what is on the page by then. */
export type OutboxEvents = {
  onDone: (command: ParticipantCommand, answer: CommandAnswer) => void;
  onRefused: (command: ParticipantCommand, error: ClassError) => void;
};

/** How a device is in touch with the class; `doubt` is told when it seems not to be. */
export type Link = { touch: Touch; doubt: () => void };

/** What is on its way for no longer than this is no news, in milliseconds. */
const lateAfter = 2_000;

/** Two seconds, then longer, and never all at the same moment: a whole class may come back at once. */
const pause = (failures: number): number =>
  Math.min(15_000, 2_000 * 1.6 ** (failures - 1)) * (0.75 + Math.random() / 2);

/**
 * What this student did and the server has not acknowledged, for as long as the page is open.
 * @param link what is waiting goes at once when the connection is back
 * @returns `unsent`: how much is waiting, as far as it should have arrived by now
 */
export function useOutbox(
  id: string,
  { fetch, storage }: ClassWorld,
  { touch, doubt }: Link,
  events: OutboxEvents,
): { outbox: Outbox | undefined; unsent: number } {
  const [waiting, setWaiting] = useState(0);
  const [late, setLate] = useState(false);
  const [outbox, setOutbox] = useState<Outbox>();
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const box = createOutbox({
      send: async (wanted) => {
        const url = classRoutes.commands(id, "participant");
        const came = await post<CommandAnswer>(fetch, url, wanted);
        if (came.kind === "unreachable") doubt();
        return came;
      },
      newKey: randomKey,
      storage,
      place: `blanco.class.${id}.outbox`,
      later: (again, failures) => {
        const timer = setTimeout(again, pause(failures));
        return () => clearTimeout(timer);
      },
      onWaiting: setWaiting,
      onDone: (command, answer) => latest.current.onDone(command, answer),
      onRefused: (command, error) => latest.current.onRefused(command, error),
    });
    setWaiting(countOf(box.waiting()));
    setOutbox(box);
    box.flush();
    return () => box.stop();
  }, [id, fetch, storage, doubt]);
  const inTouch = isInTouch(touch);
  useEffect(() => {
    if (inTouch) outbox?.flush();
  }, [inTouch, outbox]);
  const some = waiting > 0;
  useEffect(() => {
    if (!some) return;
    const timer = setTimeout(() => setLate(true), lateAfter);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [some]);
  const away = !inTouch && touch !== "connecting";
  return { outbox, unsent: late || away ? waiting : 0 };
}
