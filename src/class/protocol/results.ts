import type { Role, Tie } from "../../scenario/vocabulary.ts";

/**
 * A number that may be shown. Null: it is not told, because it or another would follow from it.
 * Zero is told.
 */
export type Shown = number | null;

/** How the plays that came by here went on, as far as they may be told apart. */
export type Parting = {
  scene: string;
  /** Plays that were here. */
  plays: Shown;
  /** The first choice by which a play left, and where it led. Each is 0 or at least 5. */
  ways: { choice: string; to: string; plays: number }[];
  /** All that is not told apart: 0 or at least 5. It may hold ways that nobody took. */
  other: Shown;
  /** Choices after which the scene went on; a play can make several. */
  stayed: { choice: string; plays: Shown }[];
};

/**
 * In how many plays a scene was left by a choice. A choice that asks something leads to more than one
 * place: then `to` says where, and there is one of them for each.
 */
export function waysBy(
  { ways }: Parting,
  choice: string,
): { key: string; to: string | null; plays: number }[] {
  const taken = ways.filter((each) => each.choice === choice);
  const apart = taken.length > 1;
  return taken.map(({ to, plays }) => ({
    key: apart ? `${choice} ${to}` : choice,
    to: apart ? to : null,
    plays,
  }));
}

/** Results of one group, frozen. All numbers count plays; a pair is one play. */
export type GroupResults = {
  /** Plays in it, at least 5. */
  plays: number;
  partings: Parting[];
  endings: { scene: string; plays: number }[];
  /** Plays whose ending is not told apart, and plays without one. */
  otherEndings: Shown;
  facts: { fact: string; told: Shown }[];
  /** Per contact: in how many plays it ended with which tie (`none`: not in the network). */
  networks: { contact: string; ties: Partial<Record<Tie | "none", number>>; other: Shown }[];
};

/** What was released: a snapshot that stays as it is until the next. */
export type Results = {
  /** Sequence number of the freeze. */
  frozen: number;
  whole: GroupResults;
  /** Only where both roles have at least 5 plays and nothing hidden follows from it. */
  byRole?: Record<Role, GroupResults>;
};

/** Why nothing can be released now. `need`: how many more plays. */
export type NotReleasable = {
  why: "too-few" | "too-few-changed" | "role-too-small" | "pairs-too-few" | "nothing-frozen";
  need: number;
};
