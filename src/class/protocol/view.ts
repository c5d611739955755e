import type { PlayStep } from "../../scenario/play.ts";
import type { Locale, Role } from "../../scenario/vocabulary.ts";
import type { Item } from "./host-commands.ts";
import type { ClassOptions } from "./requests.ts";
import type { NotReleasable, Results } from "./results.ts";
import type { Phase, TextKind, Way } from "./words.ts";

/** Some sections of a view, each whole: what changed up to `seq`. */
export type News<View> = { seq: number; set: Partial<View> };

/**
 * What a seat is told. Laying it over what one has gives the view as of `seq`; laying an older message
 * over a newer one is prevented by looking at `seq`. Numbers are compared within one `life` of the log
 * only: after a backup was put back another one begins, with a message that is `whole`.
 */
export type Message<View> = News<View> & { life: string; whole?: true };

/** How far somebody has come: the id of a message in a stream, and what a poll asks from. */
export const cursorOf = ({ seq, life }: Pick<Message<object>, "seq" | "life">): string =>
  `${seq}.${life}`;

/** The same for everybody. */
export type ClassSection = {
  id: string;
  phase: Phase;
  locale: Locale;
  options: ClassOptions;
  case: {
    id: string;
    version: string;
    title: Partial<Record<Locale, string>>;
    /** Per language, for `classRoutes.case`. */
    marks: Partial<Record<Locale, string>>;
    draft: boolean;
    roles: Role[];
    /** Whether it can be played by two. */
    pair: boolean;
  };
  /** What stands on the shared screen. */
  item: Item;
  /** When everything of this class is deleted; milliseconds since 1970. */
  deletedAt: number;
};

/** Only sums: never who, never by role. */
export type TotalsSection = {
  joined: number;
  /** In touch now; null where several servers share the work and none knows of all. */
  here: number | null;
  playing: number;
  finished: number;
  /** Two people on two devices count once. */
  plays: number;
  /** On two devices, without a partner. */
  waiting: number;
};

export type VoteSection = {
  id: string;
  question: string;
  options: { id: string; words: string }[];
  scene?: string;
  state: "open" | "closed" | "revealed";
  /** How many voted; null for who takes part, while it is open. */
  votes: number | null;
  /** When revealed. An option that is not told apart is left out, and counted in `other`. */
  results?: { shown: { option: string; votes: number }[]; other: number };
  /** Revealed, and too few votes to show any number. */
  tooFew?: true;
} | null;

/** A text that the host shows. In no particular order. */
export type ShownText = {
  id: string;
  kind: TextKind;
  words: string;
  scene?: string;
  question?: string;
};

/** What is shown to everybody. */
export type SharedView = {
  class: ClassSection;
  results: Results | null;
  vote: VoteSection;
  texts: ShownText[];
};

/** The shared screen; it shows the code too. */
export type ScreenView = SharedView & { totals: TotalsSection; code: CodeSection };

export type CodeSection = { code: string; until: number } | null;

/** Host and remote. */
export type HostView = ScreenView & {
  /** Every text, shown or not; the words of who was banned included. */
  queue: (ShownText & { shown: boolean })[];
  release: {
    /** Plays that count, and how many changed since the last freeze. */
    plays: number;
    changed: number;
    whole: NotReleasable | null;
    /** Of the results that are frozen: null when they can be opened by role. */
    byRole: NotReleasable | null;
    byRoleOpen: boolean;
    /** A deletion took the results away. */
    hidden: boolean;
  };
  /** Nicknames of who is in touch with this server, where the class has them. */
  nicknames: string[];
};

export type PairSection =
  | { state: "waiting"; word: string }
  | {
      state: "paired";
      partner: {
        role: Role;
        /** `scripted`: gone for a minute, the case speaks for them until they are back. */
        presence: "here" | "away" | "scripted";
      };
      /** At a choice that asks together: proposals by role, and what one wants to settle. */
      together?: {
        at: number;
        choice: string;
        proposals: Partial<Record<Role, string>>;
        /** Why, by role, where they wrote it; seen together with the proposal. */
        reasons: Partial<Record<Role, string>>;
        settling?: { by: Role; option: string };
      };
      /** The partner has kept silent for a minute while one waits: `go-on` is possible. */
      mayGoOn: boolean;
    };

export type YouSection = {
  participant: string;
  role: Role | null;
  way: Way;
  /** Id of the play, and all of it that the server has. */
  play: string;
  steps: PlayStep[];
  finished: boolean;
  pair: PairSection | null;
  /** Vote id to option id. */
  votes: Record<string, string>;
  texts: (ShownText & { shown: boolean })[];
  banned: boolean;
};

/** `nickname`: under which this device is known, "" for none; only where a class has nicknames. */
export type ParticipantView = SharedView & { you: YouSection; nickname?: string };

export type ViewOf = {
  host: HostView;
  remote: HostView;
  screen: ScreenView;
  participant: ParticipantView;
};

/** What comes back from a command that was carried out, at once or before. */
export type CommandAnswer = {
  seq: number;
  /** `steps`: how many the server has. */
  steps?: number;
  /** `give-seat`: for `resumeFragment`. */
  token?: string;
  /** `text`, `open-vote`: the new id. */
  id?: string;
  /** `delete-mine`, `delete-all`: it is gone, and so is the cookie. */
  gone?: true;
};

/** Events on the stream besides the nameless `Message`. */
export const streamEvents = {
  /** First on every stream, with the server's clock: `{ now }`. */
  hello: "hello",
  /** Soon after the first, and then every 15 seconds. */
  beat: "beat",
  /** The class was deleted, or this seat was: close the stream for good. */
  gone: "gone",
} as const;
/**
 * When a stream beats, in milliseconds. Soon after the greeting, so that a page knows whether what is
 * small comes through too; then often enough for a proxy that cuts what is silent for a minute.
 */
export const usualBeats = { first: 1_000, every: 15_000 };
export type Beats = typeof usualBeats;
