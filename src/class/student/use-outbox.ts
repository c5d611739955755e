import { useEffect, useRef, useState } from "react";
import type { Touch } from "../client/connect.ts";
import { createOutbox, type Outbox } from "../client/outbox.ts";
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

/** Two seconds, then longer, and never all at the same moment: a whole class may come back at once. */
const pause = (failures: number): number =>
  Math.min(15_000, 2_000 * 1.6 ** (failures - 1)) * (0.75 + Math.random() / 2);

/**
 * What this student did and the server has not acknowledged, for as long as the page is open.
 * @param touch sends at once when the connection is back
 */
export function useOutbox(
  id: string,
  { fetch, storage }: ClassWorld,
  touch: Touch,
  events: OutboxEvents,
): { outbox: Outbox | undefined; unsent: number } {
  const [unsent, setUnsent] = useState(0);
  const [outbox, setOutbox] = useState<Outbox>();
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const box = createOutbox({
      send: ({ key, command }) =>
        post<CommandAnswer>(fetch, classRoutes.commands(id, "participant"), { key, command }),
      newKey: randomKey,
      storage,
      place: `blanco.class.${id}.outbox`,
      later: (again, failures) => {
        const timer = setTimeout(again, pause(failures));
        return () => clearTimeout(timer);
      },
      onWaiting: setUnsent,
      onDone: (command, answer) => latest.current.onDone(command, answer),
      onRefused: (command, error) => latest.current.onRefused(command, error),
    });
    setUnsent(box.waiting().length);
    setOutbox(box);
    box.flush();
    return () => box.stop();
  }, [id, fetch, storage]);
  useEffect(() => {
    if (touch === "live") outbox?.flush();
  }, [touch, outbox]);
  return { outbox, unsent };
}
