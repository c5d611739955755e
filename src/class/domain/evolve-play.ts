import { type Role, roles } from "../../scenario/vocabulary.ts";
import type { Way } from "../protocol/words.ts";
import type { ClassEvent } from "./event.ts";
import { type ClassState, freshPlay, type PlayRecord } from "./state.ts";

/** Which roles a play is played in: both at one screen. */
export const rolesOf = (way: Way, role: Role | null): readonly Role[] =>
  way === "one-screen" ? roles : role ? [role] : [];

/** What an event does to plays. A play that was erased is passed over. */
export function evolvePlay(draft: ClassState, event: ClassEvent, seq: number): void {
  const owned = (play: PlayRecord | undefined) => {
    for (const id of play?.owners ?? []) {
      const owner = draft.participants.get(id);
      if (owner && owner.changed !== seq) draft.participants.set(id, { ...owner, changed: seq });
    }
  };
  const change = (id: string, fields: Partial<PlayRecord>) => {
    const known = draft.plays.get(id);
    if (!known) return;
    draft.plays.set(id, { ...known, ...fields });
    owned(known);
  };
  const { part } = draft.options;

  switch (event.kind) {
    case "joined":
      draft.plays.set(
        event.play,
        freshPlay(event.play, [event.participant], rolesOf(event.way, event.role), part),
      );
      return;
    case "seat-chosen": {
      const play = draft.participants.get(event.participant)?.play;
      if (play !== undefined) change(play, { roles: rolesOf(event.way, event.role) });
      return;
    }
    case "stepped": {
      const known = draft.plays.get(event.play);
      if (!known) return;
      change(event.play, {
        steps: [...known.steps, ...event.steps],
        over: event.over,
        finished: known.finished || event.over,
        revision: seq,
        together: null,
        ...(event.at !== undefined && { lastDone: { by: event.by, at: event.at } }),
      });
      return;
    }
    case "brought":
      change(event.play, {
        roles: event.roles,
        part: event.part,
        steps: event.steps,
        over: event.over,
        finished: true,
        revision: seq,
      });
      return;
    case "finished":
      change(event.play, { finished: true });
      return;
    case "paired": {
      for (const [at, id] of event.participants.entries()) {
        const known = draft.participants.get(id);
        if (!known) continue;
        draft.plays.delete(known.play);
        draft.participants.set(id, {
          ...known,
          way: "two-devices",
          play: event.play,
          partner: event.participants[1 - at] ?? null,
          changed: seq,
        });
      }
      draft.plays.set(event.play, {
        ...freshPlay(event.play, event.participants, roles, part),
        lastDone: { by: event.participants[0], at: event.at },
      });
      return;
    }
    case "proposed": {
      const known = draft.plays.get(event.play)?.together;
      const same = known?.choice === event.choice ? known : undefined;
      const { [event.by]: _, ...reasons } = same?.reasons ?? {};
      change(event.play, {
        together: {
          choice: event.choice,
          proposals: { ...same?.proposals, [event.by]: event.option },
          reasons: event.reason === undefined ? reasons : { ...reasons, [event.by]: event.reason },
          settling: null,
        },
        lastDone: { by: event.by, at: event.at },
      });
      return;
    }
    case "settling": {
      const known = draft.plays.get(event.play)?.together;
      if (!known) return;
      change(event.play, {
        together: { ...known, settling: { by: event.by, option: event.option } },
        lastDone: { by: event.by, at: event.at },
      });
      return;
    }
    default:
      return;
  }
}
