import { useCallback, useRef, useState } from "react";
import type { HostCommand } from "../protocol/host-commands.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { CommandAnswer } from "../protocol/view.ts";
import { type Fetch, type Problem, post, problemOf } from "./post.ts";
import { randomKey } from "./random-key.ts";

/** What went wrong with the last command, and how to do it once more. */
export type Failed = { problem: Problem; again: () => void };

export type Send = (command: HostCommand) => Promise<CommandAnswer | undefined>;

/**
 * Commands of a host or remote. They are not queued: a lesson has moved on by the time a connection is
 * back, so somebody decides whether to do it once more. Doing that sends the same key.
 */
export function useCommands(
  id: string,
  seat: "host" | "remote",
  fetch: Fetch,
): { send: Send; failed: Failed | undefined; busy: boolean } {
  const [failed, setFailed] = useState<Failed>();
  const [busy, setBusy] = useState(false);
  const under = useRef(0);
  const sendAs = useCallback(
    async (key: string, command: HostCommand): Promise<CommandAnswer | undefined> => {
      under.current += 1;
      setBusy(true);
      setFailed(undefined);
      const came = await post<CommandAnswer>(fetch, classRoutes.commands(id, seat), {
        key,
        command,
      });
      under.current -= 1;
      setBusy(under.current > 0);
      if (came.kind === "answer") return came.answer;
      setFailed({
        problem: problemOf(came),
        // Whoever was told no asks anew; whoever heard nothing asks the same again.
        again: () => void sendAs(came.kind === "error" ? randomKey() : key, command),
      });
      return undefined;
    },
    [id, seat, fetch],
  );
  const send = useCallback<Send>((command) => sendAs(randomKey(), command), [sendAs]);
  return { send, failed, busy };
}
