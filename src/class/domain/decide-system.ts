import { isOver } from "../../engine/replay.ts";
import { openChoices } from "../../engine/step.ts";
import { partnerGoneAfter } from "../protocol/words.ts";
import { replaced, waitedFor } from "./decide-pair.ts";
import { isOffered } from "./decide-participant.ts";
import { type Deciding, type Decision, done, refuse, type SystemOrder } from "./decision.ts";
import type { ClassEvent } from "./event.ts";
import { standing } from "./lives.ts";

/** What comes of what nobody asks for: somebody at the door, a connection that ends, time that passes. */
export function decideSystem(deciding: Deciding<SystemOrder>): Decision {
  const { state, order, context } = deciding;
  switch (order.kind) {
    case "join":
      return join({ ...deciding, order });
    case "give-seat":
      return done({ kind: "seat-given", seat: order.seat, hash: order.hash });
    case "connected": {
      const one = state.participants.get(order.participant);
      if (!one?.partner || one.connection === order.connection) return done();
      const { participant, connection } = order;
      return done({ kind: "connected", participant, connection, at: context.now });
    }
    case "disconnected": {
      const one = state.participants.get(order.participant);
      // A newer connection took its place already.
      if (!one?.partner || one.connection !== order.connection) return done();
      return done({ kind: "disconnected", participant: one.id, at: context.now });
    }
    case "tick":
      return tick(deciding);
  }
}

function join({ state, order, key, context }: Deciding<SystemOrder & { kind: "join" }>): Decision {
  // Whoever got no answer asks again, and gets the same seat with a new token.
  const known = [...state.participants.values()].find(({ keys }) => keys.has(key));
  if (known) {
    const events: ClassEvent[] = [{ kind: "reseated", participant: known.id, hash: order.hash }];
    return { ok: true, events, id: known.id };
  }
  const { hash, role, way } = order;
  if (!isOffered(state, role, way)) return refuse({ id: "not-offered" });
  const participant = context.newId();
  let word = context.newWord();
  const taken = new Set([...state.participants.values()].map((each) => each.word));
  while (taken.has(word)) word = context.newWord();
  const play = context.newId();
  const event: ClassEvent = { kind: "joined", participant, hash, role, way, play, word, key };
  return { ok: true, events: [event], id: participant };
}

/** A partner gone for a minute is spoken for; one who keeps the other waiting is told of. */
function tick({ state, context }: Deciding<SystemOrder>): Decision {
  const long = (since: number) => context.now - since >= partnerGoneAfter;
  const events: ClassEvent[] = [];
  for (const play of state.plays.values()) {
    if (play.owners.length < 2 || play.finished) continue;
    const owners = play.owners.flatMap((id) => state.participants.get(id) ?? []);
    for (const one of owners) {
      const since = one.goneSince ?? play.lastDone?.at ?? context.now;
      if (!one.scripted && one.connection === null && long(since))
        events.push(...replaced(state, context, one));
    }
    if (!play.lastDone || !long(play.lastDone.at)) continue;
    const now = standing(context.lives, play);
    if (isOver(context.lives.scenario, now, play.part)) continue;
    const awaited = waitedFor(state, play, openChoices(context.lives.scenario, now));
    for (const { id, silent, scripted } of owners)
      if (awaited.length === 1 && awaited[0] === id && !silent && !scripted)
        if (!events.some((event) => event.kind === "replaced" && event.participant === id))
          events.push({ kind: "silent", participant: id });
  }
  return done(...events);
}
