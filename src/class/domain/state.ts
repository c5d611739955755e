import type { PlayStep } from "../../scenario/play.ts";
import type { Locale, Role } from "../../scenario/vocabulary.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { ClassOptions } from "../protocol/requests.ts";
import type { Results } from "../protocol/results.ts";
import type { ClassSection } from "../protocol/view.ts";
import type { Phase, TextKind, Way } from "../protocol/words.ts";
import type { VoteOutcome } from "./event.ts";

/** Parts of a class that change apart from each other; a view knows of which of them it is made. */
export const topics = [
  "class",
  "code",
  "totals",
  "results",
  "vote",
  "ballots",
  "texts",
  "queue",
  "release",
] as const;
export type Topic = (typeof topics)[number];

export type Participant = {
  readonly id: string;
  /** Of the token. */
  readonly hash: string;
  readonly role: Role | null;
  readonly way: Way;
  readonly play: string;
  /** By which a partner finds this one. */
  readonly word: string;
  readonly partner: string | null;
  /** Of a pair only: the last connection, and since when there is none. */
  readonly connection: string | null;
  readonly goneSince: number | null;
  /** The scripted other speaks for this one. */
  readonly scripted: boolean;
  /** A partner waits for this one, and has for a minute. */
  readonly silent: boolean;
  readonly banned: boolean;
  /** Vote id to option id. */
  readonly votes: Readonly<Record<string, string>>;
  /** Commands that were carried out: their key, and what came of it. */
  readonly keys: Keys;
  /** Sequence number of the last change to what this one sees of their own. */
  readonly changed: number;
};

export type PlayRecord = {
  readonly id: string;
  readonly owners: readonly string[];
  readonly roles: readonly Role[];
  readonly part: ClassOptions["part"];
  readonly steps: readonly PlayStep[];
  readonly over: boolean;
  readonly finished: boolean;
  /** Sequence number of the last step. */
  readonly revision: number;
  /** On two devices: when something was last done, and by whom. */
  readonly lastDone: { readonly by: string; readonly at: number } | null;
  readonly together: {
    readonly choice: string;
    readonly proposals: Readonly<Record<string, string>>;
    /** By participant as well: only the two of them ever see it. */
    readonly reasons: Readonly<Record<string, string>>;
    readonly settling: { readonly by: string; readonly option: string } | null;
  } | null;
};

export type Text = {
  readonly id: string;
  readonly owner: string;
  readonly kind: TextKind;
  readonly words: string;
  readonly scene?: string | undefined;
  readonly question?: string | undefined;
  readonly shown: boolean;
  readonly key: string;
};

export type Vote = {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly words: string }[];
  readonly scene?: string | undefined;
  readonly closed: boolean;
  readonly outcome: VoteOutcome | null;
};

/** What a command came to: repeated, it is told again. */
export type Keys = ReadonlyMap<string, { readonly seq: number; readonly id?: string }>;

/** A class as of `seq`. What is in it is never changed: `evolve` makes another. */
export type ClassState = {
  seq: number;
  id: string;
  phase: Phase;
  locale: Locale;
  options: ClassOptions;
  case: ClassSection["case"];
  item: Item;
  openedAt: number;
  deletedAt: number;
  /** How long it is kept after closing. */
  days: number;
  code: { code: string; until: number } | null;
  /** Hashes of tokens. */
  seats: { host: string; remote: string | null; screen: string | null };
  participants: Map<string, Participant>;
  /** Hash of a token to a participant. */
  byHash: Map<string, string>;
  plays: Map<string, PlayRecord>;
  texts: Map<string, Text>;
  votes: Map<string, Vote>;
  /** The vote that was opened last. */
  vote: string | null;
  results: Results | null;
  rolesOpen: boolean;
  /** A deletion took the results away. */
  hidden: boolean;
  /** The last freeze: what was told then, and how far each play was that is still here. */
  baseline: { results: Results; revisions: Map<string, number> } | null;
  keys: Map<string, { seq: number; id?: string }>;
  changed: Record<Topic, number>;
  /** Everything was deleted. */
  gone: boolean;
};

/** A class of which nothing is known yet. */
export function noClass(): ClassState {
  return {
    seq: 0,
    id: "",
    phase: "agreements",
    locale: "nl",
    options: { part: "whole", feedback: "report", nicknames: false, ways: ["alone"] },
    case: { id: "", version: "", title: {}, marks: {}, draft: false, roles: [], pair: false },
    item: { kind: "agreements" },
    openedAt: 0,
    deletedAt: 0,
    days: 1,
    code: null,
    seats: { host: "", remote: null, screen: null },
    participants: new Map(),
    byHash: new Map(),
    plays: new Map(),
    texts: new Map(),
    votes: new Map(),
    vote: null,
    results: null,
    rolesOpen: false,
    hidden: false,
    baseline: null,
    keys: new Map(),
    changed: Object.fromEntries(topics.map((topic) => [topic, 0])) as Record<Topic, number>,
    gone: false,
  };
}

/** A copy of which every list can be changed without changing the first. */
export function draftOf(state: ClassState): ClassState {
  return {
    ...state,
    participants: new Map(state.participants),
    byHash: new Map(state.byHash),
    plays: new Map(state.plays),
    texts: new Map(state.texts),
    votes: new Map(state.votes),
    keys: new Map(state.keys),
    changed: { ...state.changed },
  };
}

/** A play before its first step. */
export function freshPlay(
  id: string,
  owners: readonly string[],
  roles: readonly Role[],
  part: ClassOptions["part"],
): PlayRecord {
  return {
    id,
    owners,
    roles,
    part,
    steps: [],
    over: false,
    finished: false,
    revision: 0,
    lastDone: null,
    together: null,
  };
}
