import type { Role } from "../../scenario/vocabulary.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { Way } from "../protocol/words.ts";
import { decideGoOn, decidePair, decidePropose, decideSettle } from "./decide-pair.ts";
import { decideBring, decideSteps } from "./decide-play.ts";
import { type Deciding, type Decision, done, refuse } from "./decision.ts";
import type { ClassEvent } from "./event.ts";
import { removeText } from "./remove-text.ts";
import type { ClassState, Participant } from "./state.ts";

/** How many texts one participant can send. */
const mostTexts = 30;

/** What comes of what a participant asks. */
export function decideParticipant(
  deciding: Deciding<ParticipantCommand>,
  me: Participant,
): Decision {
  const { state, order, key } = deciding;
  switch (order.kind) {
    case "seat-choice":
      return chooseSeat({ ...deciding, order }, me);
    case "steps":
      return decideSteps({ ...deciding, order }, me);
    case "bring-play":
      return decideBring({ ...deciding, order }, me);
    case "finish": {
      const play = state.plays.get(me.play);
      if (!play || play.finished) return done();
      return done({ kind: "finished", play: play.id, by: me.id });
    }
    case "pair":
      return decidePair({ ...deciding, order }, me);
    case "propose":
      return decidePropose({ ...deciding, order }, me);
    case "settle":
      return decideSettle({ ...deciding, order }, me);
    case "go-on":
      return decideGoOn(deciding, me);
    case "text":
      return write({ ...deciding, order }, me);
    case "take-back": {
      const text = state.texts.get(order.id);
      return text && text.owner !== me.id ? refuse({ id: "unknown-text" }) : removeText(text);
    }
    case "vote": {
      const vote = state.votes.get(order.vote);
      if (!vote?.options.some(({ id }) => id === order.option))
        return refuse({ id: "unknown-vote" });
      if (vote.closed) return refuse({ id: "vote-closed" });
      const { vote: id, option } = order;
      return done({ kind: "voted", participant: me.id, vote: id, option, key });
    }
    case "delete-mine":
      return leave(deciding, me);
    case "nickname":
      // Kept by whoever holds the connection, and never in a class.
      return done();
  }
}

/** Whether a class has this role and way; a pair has both roles, so who takes part in one needs none. */
export function isOffered(state: ClassState, role: Role | null, way: Way): boolean {
  const { case: played, options } = state;
  if (!options.ways.includes(way)) return false;
  const both = way === "one-screen";
  if ((both || way === "two-devices") && !played.pair) return false;
  return both ? role === null : role !== null && played.roles.includes(role);
}

function chooseSeat(
  { state, order, key }: Deciding<ParticipantCommand & { kind: "seat-choice" }>,
  me: Participant,
): Decision {
  const role = order.role ?? null;
  if (!isOffered(state, role, order.way)) return refuse({ id: "not-offered" });
  if (me.partner || (state.plays.get(me.play)?.steps.length ?? 0) > 0)
    return refuse({ id: "already-playing" });
  return done({ kind: "seat-chosen", participant: me.id, role, way: order.way, key });
}

function write(
  { state, order, key, context }: Deciding<ParticipantCommand & { kind: "text" }>,
  me: Participant,
): Decision {
  if (me.banned) return refuse({ id: "banned" });
  const own = [...state.texts.values()].filter(({ owner }) => owner === me.id);
  if (own.length >= mostTexts) return refuse({ id: "too-many-texts" });
  const { text: of, words, scene, question } = order;
  const text = context.newId();
  const event: ClassEvent = {
    kind: "wrote",
    participant: me.id,
    text,
    of,
    words,
    scene,
    question,
    key,
  };
  return { ok: true, events: [event], id: text };
}

/** Everything of one participant goes. Of a pair the play goes too: whose choice is whose cannot be told. */
function leave({ state, context }: Deciding<ParticipantCommand>, me: Participant): Decision {
  const play = state.plays.get(me.play);
  const texts = [...state.texts.values()].filter(({ owner }) => owner === me.id);
  return {
    ok: true,
    events: [
      {
        kind: "left",
        participant: me.id,
        partner: me.partner ? { participant: me.partner, play: context.newId() } : undefined,
        // What is frozen stays known to who saw it; shown again it could be compared with the next.
        hides: play !== undefined && (state.baseline?.revisions.has(play.id) ?? false),
      },
    ],
    erase: [me.id, me.play, ...texts.map(({ id }) => id)],
  };
}
