import { isWaiting, paired } from "./decide-pair.ts";
import { type Deciding, type Decision, done, type HostOrder } from "./decision.ts";
import type { ClassEvent } from "./event.ts";

/**
 * Matches everybody who waits for a partner, nursing with social work, in the order of joining. Who is
 * left over plays alone, with the case speaking for the other role.
 */
export function decidePairing({ state, context }: Deciding<HostOrder>): Decision {
  const waiting = [...state.participants.values()].filter(isWaiting);
  const nurses = waiting.filter(({ role }) => role === "nursing");
  const others = waiting.filter(({ role }) => role === "social-work");
  const events: ClassEvent[] = [];
  const couples = Math.min(nurses.length, others.length);
  for (let at = 0; at < couples; at++) {
    const [nurse, other] = [nurses[at], others[at]];
    if (nurse && other) events.push(paired(nurse, other, context.newId(), context.now));
  }
  for (const { id, role } of [...nurses.slice(couples), ...others.slice(couples)])
    events.push({ kind: "seat-chosen", participant: id, role, way: "alone" });
  return done(...events);
}
