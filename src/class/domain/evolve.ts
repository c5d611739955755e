import type { ClassEvent, Sequenced } from "./event.ts";
import { evolveParticipant } from "./evolve-participant.ts";
import { evolvePlay } from "./evolve-play.ts";
import { type ClassState, draftOf, noClass, type Topic } from "./state.ts";

/**
 * The class after some more events. Pure: the given state stays as it is.
 * @param state a class, or `noClass()`
 * @param events the next ones in order; one whose content was erased only takes its place
 */
export function evolve(state: ClassState, events: readonly Sequenced[]): ClassState {
  const draft = draftOf(state);
  for (const each of events) evolveDraft(draft, each);
  return draft;
}

/** A class from all its events. */
export const fold = (events: readonly Sequenced[]): ClassState => evolve(noClass(), events);

/** `evolve` in place, for a draft that is nobody else's. */
export function evolveDraft(draft: ClassState, { seq, event }: Sequenced): void {
  draft.seq = seq;
  if (!event) return;
  evolveClass(draft, event, seq);
  evolveParticipant(draft, event, seq);
  evolvePlay(draft, event, seq);
  for (const topic of touched[event.kind] ?? []) draft.changed[topic] = seq;
}

const touched: Partial<Record<ClassEvent["kind"], readonly Topic[]>> = {
  opened: ["class", "code", "totals", "results", "vote", "ballots", "texts", "queue", "release"],
  "code-given": ["code"],
  phase: ["class"],
  closed: ["class", "code"],
  extended: ["class"],
  shown: ["class"],
  released: ["results", "release"],
  "roles-opened": ["results", "release"],
  withdrawn: ["results", "release"],
  "vote-opened": ["vote", "ballots"],
  "vote-closed": ["vote", "ballots"],
  "vote-revealed": ["vote", "ballots"],
  "text-shown": ["texts", "queue"],
  "text-removed": ["texts", "queue"],
  joined: ["totals"],
  "seat-chosen": ["totals"],
  stepped: ["totals", "release"],
  brought: ["totals", "release"],
  finished: ["totals"],
  paired: ["totals"],
  wrote: ["queue"],
  voted: ["ballots"],
  left: ["totals", "results", "vote", "ballots", "texts", "queue", "release"],
};

function evolveClass(draft: ClassState, event: ClassEvent, seq: number): void {
  const done = (key: string | undefined, id?: string) => {
    if (key !== undefined) draft.keys.set(key, { seq, ...(id !== undefined && { id }) });
  };
  switch (event.kind) {
    case "opened":
      draft.id = event.id;
      draft.locale = event.locale;
      draft.options = event.options;
      draft.case = event.case;
      draft.seats = { host: event.host, remote: null, screen: null };
      draft.code = { code: event.code, until: event.codeUntil };
      draft.openedAt = event.at;
      draft.deletedAt = event.deletedAt;
      return;
    case "code-given":
      draft.code = { code: event.code, until: event.until };
      done(event.key);
      return;
    case "seat-given":
      draft.seats = { ...draft.seats, [event.seat]: event.hash };
      return;
    case "phase":
      draft.phase = event.phase;
      done(event.key);
      return;
    case "closed":
      draft.phase = "closed";
      draft.code = null;
      draft.deletedAt = event.deletedAt;
      done(event.key);
      return;
    case "extended":
      draft.days = event.days;
      draft.deletedAt = event.deletedAt;
      done(event.key);
      return;
    case "shown":
      draft.item = event.item;
      done(event.key);
      return;
    case "released":
      draft.results = event.results;
      draft.rolesOpen = false;
      draft.hidden = false;
      draft.baseline = {
        results: event.results,
        revisions: new Map(
          [...draft.plays.values()]
            .filter(({ steps }) => steps.length > 0)
            .map(({ id, revision }) => [id, revision]),
        ),
      };
      done(event.key);
      return;
    case "roles-opened":
      draft.rolesOpen = event.open;
      done(event.key);
      return;
    case "withdrawn":
      draft.results = null;
      done(event.key);
      return;
    case "vote-opened":
      draft.votes.set(event.vote, {
        id: event.vote,
        question: event.question,
        options: event.options,
        scene: event.scene,
        closed: false,
        outcome: null,
      });
      draft.vote = event.vote;
      done(event.key, event.vote);
      return;
    case "vote-closed":
    case "vote-revealed": {
      const vote = draft.votes.get(event.vote);
      const outcome = event.kind === "vote-revealed" ? event.outcome : (vote?.outcome ?? null);
      if (vote) draft.votes.set(vote.id, { ...vote, closed: true, outcome });
      done(event.key);
      return;
    }
    case "text-shown": {
      const text = draft.texts.get(event.text);
      if (text) draft.texts.set(text.id, { ...text, shown: event.shown });
      done(event.key);
      return;
    }
    case "noted":
      done(event.key);
      return;
    case "emptied":
      draft.gone = true;
      return;
    default:
      return;
  }
}
