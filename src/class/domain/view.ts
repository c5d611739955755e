import type { Results } from "../protocol/results.ts";
import type { HostView, News, ParticipantView, ScreenView, VoteSection } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import { ballotsOf, releasable, rolesReleasable } from "./decide-results.ts";
import { type Devices, textOf } from "./seen.ts";
import type { ClassState, Text, Topic, Vote } from "./state.ts";
import { totalsOf } from "./totals.ts";
import { youSection } from "./you-section.ts";

type Sections = { [section: string]: { topics: readonly Topic[]; make: () => unknown } };

const shared = (state: ClassState): Sections => ({
  class: {
    topics: ["class"],
    make: () => ({
      id: state.id,
      phase: state.phase,
      locale: state.locale,
      options: state.options,
      case: state.case,
      item: state.item,
      deletedAt: state.deletedAt,
    }),
  },
  results: { topics: ["results"], make: () => shownResults(state) },
  texts: {
    topics: ["texts"],
    make: () =>
      shuffled(state)
        .filter(({ shown }) => shown)
        .map(textOf),
  },
});

const screen = (state: ClassState, devices: Devices): Sections => ({
  ...shared(state),
  vote: { topics: ["vote", "ballots"], make: () => voteSection(state, true) },
  totals: { topics: ["totals"], make: () => totalsOf(state, devices.here) },
  code: { topics: ["code"], make: () => state.code },
});

const host = (state: ClassState, devices: Devices): Sections => ({
  ...screen(state, devices),
  queue: {
    topics: ["queue"],
    make: () => shuffled(state).map((text) => ({ ...textOf(text), shown: text.shown })),
  },
  release: {
    topics: ["release", "totals"],
    make: () => ({
      ...releasable(state),
      byRole: state.results?.byRole
        ? null
        : (rolesReleasable(state) ?? { why: "nothing-frozen", need: 0 }),
      byRoleOpen: state.rolesOpen,
      hidden: state.hidden,
    }),
  },
  nicknames: { topics: [], make: () => [...devices.nicknames.values()].sort() },
});

/**
 * What one seat is told: every section that changed after `since`, whole.
 * @param since a sequence number the receiver has; 0 for everything
 * @param who the participant, for that seat
 * @returns null for a participant who is not there any more
 */
export function messageFor(
  state: ClassState,
  seat: Seat,
  who: string | null,
  devices: Devices,
  since = 0,
): News<HostView | ScreenView | ParticipantView> | null {
  const set: Record<string, unknown> = {};
  const me = who === null ? undefined : state.participants.get(who);
  if (seat === "participant") {
    if (!me) return null;
    if (since === 0 || me.changed > since) set.you = youSection(state, me);
    if (since === 0 || state.changed.vote > since) set.vote = voteSection(state, false);
  }
  const sections =
    seat === "participant"
      ? shared(state)
      : seat === "screen"
        ? screen(state, devices)
        : host(state, devices);
  for (const [name, { topics, make }] of Object.entries(sections))
    if (since === 0 || topics.some((topic) => state.changed[topic] > since)) set[name] = make();
  return { seq: state.seq, set };
}

/**
 * What devices do changes no event: these sections go along whenever they changed. Who takes part is
 * told under which name they are known here: a device says it again where that was forgotten.
 */
export function deviceSections(
  state: ClassState,
  seat: Seat,
  who: string | null,
  devices: Devices,
): Partial<HostView> | Pick<ParticipantView, "nickname"> {
  if (seat === "participant")
    return state.options.nicknames ? { nickname: devices.nicknames.get(who ?? "") ?? "" } : {};
  const totals = totalsOf(state, devices.here);
  return seat === "screen"
    ? { totals }
    : { totals, nicknames: [...devices.nicknames.values()].sort() };
}

/** The frozen results, by role only when that was opened. */
export function shownResults({ results, rolesOpen }: ClassState): Results | null {
  if (!results || rolesOpen) return results;
  const { byRole: _, ...whole } = results;
  return whole;
}

/** In an order that says nothing about when each was sent: ids are random. */
const shuffled = ({ texts }: ClassState): Text[] =>
  [...texts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

function voteSection(state: ClassState, counts: boolean): VoteSection {
  const vote: Vote | undefined = state.vote === null ? undefined : state.votes.get(state.vote);
  if (!vote) return null;
  const { id, question, options, scene, outcome } = vote;
  return {
    id,
    question,
    options: [...options],
    ...(scene !== undefined && { scene }),
    state: outcome ? "revealed" : vote.closed ? "closed" : "open",
    votes: outcome?.votes ?? (counts ? ballotsOf(state, vote).length : null),
    ...(outcome &&
      ("results" in outcome ? { results: outcome.results } : { tooFew: true as const })),
  };
}
