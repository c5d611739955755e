import { type Decision, done } from "./decision.ts";
import type { Text } from "./state.ts";

/** Takes a text away for good, from the log too. One that is not there (any more) is gone already. */
export function removeText(text: Text | undefined): Decision {
  if (!text) return done();
  const { id, owner, key } = text;
  return {
    ok: true,
    events: [{ kind: "text-removed", text: id, participant: owner, key }],
    erase: [id],
  };
}
