import { sceneOf } from "../../engine/graph.ts";
import { hostOnly } from "../protocol/host-commands.ts";
import { decidePairing } from "./decide-pairing.ts";
import { decideRelease, decideReveal } from "./decide-results.ts";
import { type Deciding, type Decision, day, done, type HostOrder, refuse } from "./decision.ts";
import { phaseAfter } from "./phase-machine.ts";
import { removeText } from "./remove-text.ts";

/** What comes of what the host asks, or the remote. */
export function decideHost(deciding: Deciding<HostOrder>, seat: "host" | "remote"): Decision {
  const { state, order, key } = deciding;
  if (seat !== "host" && hostOnly.some((kind) => kind === order.kind))
    return refuse({ id: "not-allowed" });
  switch (order.kind) {
    case "phase": {
      const phase = phaseAfter(state.phase, order.phase);
      if (!phase) return refuse({ id: "phase-impossible" });
      if (phase === state.phase) return done();
      return phase === "closed" ? close(deciding) : done({ kind: "phase", phase, key });
    }
    case "close":
      return close(deciding);
    case "extend":
      return extend({ ...deciding, order });
    case "show":
      return showable(deciding, order.item)
        ? done({ kind: "shown", item: order.item, key })
        : refuse({ id: "not-understood", where: "item" });
    case "release":
      return decideRelease({ ...deciding, order });
    case "by-role":
      if (order.open && !state.results?.byRole)
        return refuse({ id: "not-releasable", why: "nothing-frozen", need: 0 });
      return done({ kind: "roles-opened", open: order.open, key });
    case "withdraw":
      return state.results ? done({ kind: "withdrawn", key }) : done();
    case "open-vote":
      return openVote({ ...deciding, order });
    case "close-vote":
      return closeVote({ ...deciding, order });
    case "reveal-vote":
      return decideReveal({ ...deciding, order });
    case "show-text":
    case "hide-text": {
      const text = state.texts.get(order.id);
      const shown = order.kind === "show-text";
      if (!text) return refuse({ id: "unknown-text" });
      return text.shown === shown
        ? done()
        : done({ kind: "text-shown", text: text.id, shown, key });
    }
    case "remove-text":
      return removeText(state.texts.get(order.id));
    case "ban-writer": {
      const owner = state.texts.get(order.id)?.owner;
      if (owner === undefined) return refuse({ id: "unknown-text" });
      if (state.participants.get(owner)?.banned) return done();
      return done({ kind: "banned", participant: owner });
    }
    case "pair-waiting":
      return decidePairing({ ...deciding, order });
    case "new-code":
      return done({ kind: "code-given", code: order.code, until: order.until, key });
    case "give-seat":
      return done({ kind: "seat-given", seat: order.seat, hash: order.hash });
    case "delete-all":
      return { ok: true, events: [{ kind: "emptied" }], eraseAll: true };
  }
}

function close({ state, key, context }: Deciding<HostOrder>): Decision {
  if (state.phase === "closed") return done();
  return done({ kind: "closed", deletedAt: context.now + state.days * day, key });
}

/** Kept so long after closing; while it is open, after now. */
function extend({
  state,
  order,
  key,
  context,
}: Deciding<HostOrder & { kind: "extend" }>): Decision {
  const closedAt = state.deletedAt - state.days * day;
  const deletedAt =
    state.phase === "closed"
      ? closedAt + order.days * day
      : Math.max(state.deletedAt, context.now + order.days * day);
  return done({ kind: "extended", days: order.days, deletedAt, key });
}

function closeVote({ state, order, key }: Deciding<HostOrder & { kind: "close-vote" }>): Decision {
  const vote = state.votes.get(order.vote);
  if (!vote) return refuse({ id: "unknown-vote" });
  return vote.closed ? done() : done({ kind: "vote-closed", vote: vote.id, key });
}

function showable(
  { state, context }: Deciding<HostOrder>,
  item: (HostOrder & { kind: "show" })["item"],
): boolean {
  if (item.kind === "vote") return state.votes.has(item.vote);
  if (item.kind !== "moment" && item.kind !== "parted") return true;
  return item.scene === undefined || sceneOf(context.lives.scenario, item.scene) !== undefined;
}

function openVote({
  state,
  order,
  key,
  context,
}: Deciding<HostOrder & { kind: "open-vote" }>): Decision {
  const ids = new Set(order.options.map(({ id }) => id));
  const scene = order.scene === undefined || sceneOf(context.lives.scenario, order.scene);
  if (ids.size < order.options.length || !scene)
    return refuse({ id: "not-understood", where: "options" });
  if (state.votes.size >= 100) return refuse({ id: "too-large", kilobytes: 0 });
  const { question, options } = order;
  const vote = context.newId();
  return {
    ok: true,
    events: [{ kind: "vote-opened", vote, question, options, scene: order.scene, key }],
    id: vote,
  };
}
