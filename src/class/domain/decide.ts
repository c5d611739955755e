import { decideHost } from "./decide-host.ts";
import { decideParticipant } from "./decide-participant.ts";
import { decideSystem } from "./decide-system.ts";
import { type Context, type Decision, done, type Request, refuse } from "./decision.ts";
import type { ClassState, Participant } from "./state.ts";

/**
 * What can still be done in a class that is closed: erase, and say how long it may be read and taken
 * along. Nothing is added, shown or changed any more, and nobody is let in. What devices tell of
 * themselves goes on, so that a partner is not taken for gone.
 */
const afterClosing: readonly Request["order"]["kind"][] = [
  "take-back",
  "remove-text",
  "delete-mine",
  "delete-all",
  "extend",
  "connected",
  "disconnected",
];

/**
 * What comes of a command. Pure: the clock, new ids and tokens come in.
 * @param state the class as it is now
 * @param request the command, with who gives it
 * @returns the events that make it so; none where it was done before. Or why it cannot be
 */
export function decide(state: ClassState, request: Request, context: Context): Decision {
  if (state.gone || state.seq === 0) return refuse({ id: "no-class" });
  const { key } = request;
  if (request.seat === "participant") {
    const participant = state.participants.get(request.participant);
    if (!participant) return refuse({ id: "no-seat" });
    const known = participant.keys.get(key);
    if (known) return again(known);
    if (isLate(state, request.order.kind)) return refuse({ id: "closed" });
    return decideParticipant({ state, order: request.order, key, context }, participant);
  }
  if (request.seat === "system") {
    if (isLate(state, request.order.kind))
      return request.order.kind === "tick" ? done() : refuse({ id: "closed" });
    return decideSystem({ state, order: request.order, key, context });
  }
  const known = state.keys.get(key);
  if (known) return again(known);
  if (isLate(state, request.order.kind)) return refuse({ id: "closed" });
  return noted(decideHost({ state, order: request.order, key, context }, request.seat), request);
}

/** Remembers what the host asked, also where nothing had to be done: repeated later, it does nothing then. */
function noted(decision: Decision, { order, key }: Request): Decision {
  const again = order.kind === "give-seat" || order.kind === "delete-all";
  if (!decision.ok || again || decision.events.some((event) => "key" in event && event.key === key))
    return decision;
  return { ...decision, events: [...decision.events, { kind: "noted", key }] };
}

const isLate = (state: ClassState, kind: Request["order"]["kind"]): boolean =>
  state.phase === "closed" && !afterClosing.includes(kind);

const again = ({ id }: { id?: string }): Decision => ({
  ok: true,
  events: [],
  ...(id !== undefined && { id }),
});

/** Whose token this is, by its hash. */
export function participantBy(state: ClassState, hash: string): Participant | undefined {
  const id = state.byHash.get(hash);
  return id === undefined ? undefined : state.participants.get(id);
}
