import type { Audience } from "./audience.ts";
import { secret } from "./random.ts";
import type { Room } from "./room.ts";

/** Names the connections of this process: what another one says of an older connection counts no more. */
const here = secret();

/** Tells a class that two who became a pair just now are here, where they are. */
export function connectPartners(room: Room, audience: Audience): void {
  const { participants, phase, gone } = room.state;
  if (phase === "closed" || gone) return;
  for (const one of participants.values())
    if (one.partner && one.connection === null && one.goneSince === null)
      if (audience.isPresent(one.id)) void connectPartner(room, one.id);
}

/** One of a pair has opened a connection. Does nothing for others. */
export async function connectPartner(room: Room, participant: string): Promise<void> {
  if (!room.state.participants.get(participant)?.partner) return;
  const order = { kind: "connected" as const, participant, connection: here };
  await room.submit({ seat: "system", order, key: secret() });
}

/** One of a pair has lost their last connection here. Does nothing for others. */
export async function disconnectPartner(room: Room, participant: string): Promise<void> {
  if (!room.state.participants.get(participant)?.partner) return;
  const order = { kind: "disconnected" as const, participant, connection: here };
  await room.submit({ seat: "system", order, key: secret() });
}
