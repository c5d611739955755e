import { type Role, roles } from "../../scenario/vocabulary.ts";
import type { NotReleasable } from "../protocol/results.ts";
import { smallestGroup } from "../protocol/words.ts";
import { type Deciding, type Decision, done, type HostOrder, refuse } from "./decision.ts";
import type { VoteOutcome } from "./event.ts";
import { lived } from "./lives.ts";
import { auditOf } from "./release/audit.ts";
import { release, sizesOf } from "./release/release.ts";
import { isSmall, showTable } from "./release/show-table.ts";
import type { ClassState, PlayRecord, Vote } from "./state.ts";

/** Plays that count: those in which something was chosen. */
const counting = (state: ClassState): PlayRecord[] =>
  [...state.plays.values()].filter(({ steps }) => steps.length > 0);

/** Plays that are another than at the last freeze. */
export const changedSince = (state: ClassState): PlayRecord[] =>
  counting(state).filter(({ id, revision }) => state.baseline?.revisions.get(id) !== revision);

const lacking = (why: NotReleasable["why"], count: number): NotReleasable | null =>
  count < smallestGroup ? { why, need: smallestGroup - count } : null;

/** How far a class is from its next freeze. */
export function releasable(state: ClassState): {
  plays: number;
  changed: number;
  whole: NotReleasable | null;
} {
  const plays = counting(state).length;
  const changed = changedSince(state).length;
  const whole =
    lacking("too-few", plays) ?? (state.baseline ? lacking("too-few-changed", changed) : null);
  return { plays, changed, whole };
}

/**
 * Why a freeze would hold no results by role. Needs at least 5 plays of both roles and, after the
 * first freeze with them, at least 5 of each that changed.
 */
export function rolesReleasable(state: ClassState): NotReleasable | null {
  const sizes = sizesOf(counting(state));
  const small = Math.min(...roles.map((role) => sizes[role]));
  const tooSmall = lacking("role-too-small", small);
  if (tooSmall) return tooSmall;
  if (isSmall(sizes.pair)) return { why: "pairs-too-few", need: smallestGroup - sizes.pair };
  if (!state.baseline?.results.byRole) return null;
  const changed = sizesOf(changedSince(state));
  return lacking("too-few-changed", Math.min(...roles.map((role: Role) => changed[role])));
}

/** Freezes the plays into results. */
export function decideRelease({ state, key, context }: Deciding<HostOrder>): Decision {
  const { whole } = releasable(state);
  if (whole) return refuse({ id: "not-releasable", ...whole });
  const results = release({
    scenario: context.lives.scenario,
    plays: counting(state).map((play) => ({
      roles: play.roles,
      lived: lived(context.lives, play),
    })),
    before: state.baseline?.results ?? null,
    sequence: state.seq + 1,
    rolesToo: rolesReleasable(state) === null,
  });
  return done({ kind: "released", results, key });
}

/** How many voted, and for what. */
export function ballotsOf(state: ClassState, { id }: Vote): string[] {
  return [...state.participants.values()].flatMap(({ votes }) => votes[id] ?? []);
}

/** Closes a vote and shows what may be shown of it. */
export function decideReveal({
  state,
  order,
  key,
}: Deciding<HostOrder & { kind: "reveal-vote" }>): Decision {
  const vote = state.votes.get(order.vote);
  if (!vote) return refuse({ id: "unknown-vote" });
  if (vote.outcome) return done();
  const outcome = outcomeOf(
    ballotsOf(state, vote),
    vote.options.map(({ id }) => id),
  );
  return done({ kind: "vote-revealed", vote: vote.id, outcome, key });
}

/**
 * What may be shown of votes: as of every table, no number of 1 to 4 and none that gives one away.
 * An option that nobody chose is shown where nothing else is hidden.
 */
export function outcomeOf(ballots: readonly string[], options: readonly string[]): VoteOutcome {
  const votes = ballots.length;
  if (votes < smallestGroup) return { votes, tooFew: true };
  const base = new Set(ballots.keys());
  const cells = options.map((id) => ({
    id,
    members: new Set([...ballots.keys()].filter((at) => ballots[at] === id)),
  }));
  const small = cells.filter(({ members }) => isSmall(members.size));
  const together = new Set(small.flatMap(({ members }) => [...members]));
  const guarded = [...small.map(({ members }) => members), together].filter(({ size }) =>
    isSmall(size),
  );
  const audit = auditOf({
    plays: votes,
    sets: cells.map(({ members }) => members),
    guarded,
    known: [base],
  });
  const { shown } = showTable(audit, { id: "vote", base, cells }, new Map());
  const counts = new Map(shown.cells.map(({ id, count }) => [id, count]));
  return {
    votes,
    results: {
      shown: options.flatMap((option) => {
        const count = counts.get(option) ?? (shown.other === 0 ? 0 : null);
        return count === null ? [] : [{ option, votes: count }];
      }),
      other: shown.other,
    },
  };
}
