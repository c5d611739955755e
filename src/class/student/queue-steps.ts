import type { PlayStep } from "../../scenario/play.ts";
import type { Outbox } from "../client/outbox.ts";

/**
 * Sends the choices of a play that are neither at the server nor on their way.
 * @param all the whole play, from its first choice
 * @param known how many of them the server has
 */
export function queueSteps(
  outbox: Pick<Outbox, "waiting" | "add">,
  all: readonly PlayStep[],
  known: number,
): void {
  const queued = outbox
    .waiting()
    .map(({ command }) => (command.kind === "steps" ? command.from + command.steps.length : 0));
  const from = Math.max(known, ...queued);
  if (from < all.length) outbox.add({ kind: "steps", from, steps: all.slice(from) });
}
