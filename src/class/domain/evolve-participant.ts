import type { ClassEvent } from "./event.ts";
import { type ClassState, freshPlay, type Participant } from "./state.ts";

/** What an event does to who takes part. A participant or text that was erased is passed over. */
export function evolveParticipant(draft: ClassState, event: ClassEvent, seq: number): void {
  const change = (id: string | undefined, fields: Partial<Participant>) => {
    const known = id === undefined ? undefined : draft.participants.get(id);
    if (known) draft.participants.set(known.id, { ...known, ...fields, changed: seq });
  };
  const done = (id: string, key: string, made?: string): Participant["keys"] => {
    const keys = new Map(draft.participants.get(id)?.keys);
    return keys.set(key, { seq, ...(made !== undefined && { id: made }) });
  };
  const partnerOf = (id: string) => draft.participants.get(id)?.partner ?? undefined;

  switch (event.kind) {
    case "joined":
      draft.participants.set(event.participant, {
        id: event.participant,
        hash: event.hash,
        role: event.role,
        way: event.way,
        play: event.play,
        word: event.word,
        partner: null,
        connection: null,
        goneSince: null,
        scripted: false,
        silent: false,
        banned: false,
        votes: {},
        keys: new Map([[event.key, { seq, id: event.participant }]]),
        changed: seq,
      });
      draft.byHash.set(event.hash, event.participant);
      return;
    case "reseated": {
      const known = draft.participants.get(event.participant);
      if (known) draft.byHash.delete(known.hash);
      draft.byHash.set(event.hash, event.participant);
      change(event.participant, { hash: event.hash });
      return;
    }
    case "seat-chosen":
      change(event.participant, {
        role: event.role,
        way: event.way,
        ...(event.key !== undefined && { keys: done(event.participant, event.key) }),
      });
      return;
    case "brought":
      change(event.participant, { keys: done(event.participant, event.key) });
      return;
    case "banned":
      change(event.participant, { banned: true });
      return;
    case "voted":
      change(event.participant, {
        votes: { ...draft.participants.get(event.participant)?.votes, [event.vote]: event.option },
        keys: done(event.participant, event.key),
      });
      return;
    case "wrote":
      draft.texts.set(event.text, {
        id: event.text,
        owner: event.participant,
        kind: event.of,
        words: event.words,
        scene: event.scene,
        question: event.question,
        shown: false,
        key: event.key,
      });
      change(event.participant, { keys: done(event.participant, event.key, event.text) });
      return;
    case "text-shown":
      change(draft.texts.get(event.text)?.owner, {});
      return;
    case "text-removed":
      draft.texts.delete(event.text);
      change(event.participant, { keys: done(event.participant, event.key, event.text) });
      return;
    case "connected":
    case "returned":
      change(event.participant, {
        ...(event.kind === "connected" && { connection: event.connection }),
        goneSince: null,
        scripted: false,
        silent: false,
      });
      change(partnerOf(event.participant), {});
      return;
    case "disconnected":
      change(event.participant, { connection: null, goneSince: event.at });
      change(partnerOf(event.participant), {});
      return;
    case "replaced":
      change(event.participant, { scripted: true, silent: false });
      change(partnerOf(event.participant), {});
      return;
    case "silent":
      change(event.participant, { silent: true });
      change(partnerOf(event.participant), {});
      return;
    case "left":
      leave(draft, event, seq);
      return;
    default:
      return;
  }
}

function leave(draft: ClassState, event: ClassEvent & { kind: "left" }, seq: number): void {
  const { participant: id, partner, hides } = event;
  const forget = (play: string | undefined) => {
    if (play === undefined) return;
    draft.plays.delete(play);
    if (!draft.baseline?.revisions.has(play)) return;
    const revisions = new Map(draft.baseline.revisions);
    revisions.delete(play);
    draft.baseline = { ...draft.baseline, revisions };
  };
  const known = draft.participants.get(id);
  if (known) {
    draft.byHash.delete(known.hash);
    draft.participants.delete(id);
    forget(known.play);
    for (const text of draft.texts.values()) if (text.owner === id) draft.texts.delete(text.id);
  }
  const other = partner && draft.participants.get(partner.participant);
  if (other) {
    forget(other.play);
    draft.participants.set(other.id, {
      ...other,
      way: "alone",
      play: partner.play,
      partner: null,
      connection: null,
      goneSince: null,
      scripted: false,
      silent: false,
      changed: seq,
    });
    const roles = other.role ? [other.role] : [];
    draft.plays.set(partner.play, freshPlay(partner.play, [other.id], roles, draft.options.part));
  }
  if (hides) {
    draft.results = null;
    draft.hidden = true;
  }
}
