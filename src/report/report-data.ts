import type { Break } from "../engine/replay.ts";
import type { Play } from "../scenario/play.ts";
import type { RichText } from "../scenario/rich-text.ts";
import type { Person } from "../scenario/scenario.ts";
import type {
  LifeDomain,
  Locale,
  Mendable,
  Mode,
  Mood,
  Move,
  Noise,
  Principle,
  Role,
  Skill,
  SocialQuality,
} from "../scenario/vocabulary.ts";
import type { ReportBracket } from "./brackets.ts";
import type { Crossing } from "./crossing.ts";
import type { ReportNetwork } from "./network.ts";

/** Goes up when a reader of an older report would read this one wrongly. */
export const REPORT_VERSION = 1;

/**
 * What is said about one play. Plain JSON, whole in itself: it can be read without the case.
 * Moments are named by `at`, the index of their step in the play, from 0.
 * The values of feedback order `principles` and are nowhere in it, and nothing in it depends on
 * whether a value is above or below zero: there is no score to be found here.
 * What stayed untold is never in it as content.
 */
export type ReportData = {
  v: typeof REPORT_VERSION;
  case: { id: string; version: string; title: string; locale: Locale };
  mode: Mode;
  part: Play["options"]["part"];
  /** How many choices of the play this report is about. */
  steps: number;
  /** The case has changed since: the report goes as far as the play still fits. */
  broken?: { at: number; of: number; reason: Break["reason"] };
  /** Everyone who speaks in the report. */
  persons: ReportPerson[];
  /** Id of the client among `persons`; absent in a case without one. */
  client?: string;
  outcome: Outcome;
  /** What a good life is to this client. */
  goodLife: string;
  /** By life domain, then in the order in which it was told. */
  told: ToldFact[];
  untold: { count: number; domains: LifeDomain[] };
  /** Every choice, in the order of the play. */
  moments: ReportMoment[];
  /** All four, each with its moments; what weighed most comes first. */
  principles: PrincipleMoments[];
  mirror: Mirror;
  /** Where views and offers could be parked. */
  brackets: ReportBracket[];
  /** Only where the client is hard of hearing. */
  setting?: Setting;
  /** Only in a case with contacts. */
  network?: ReportNetwork;
  crossing: Crossing;
  notUpToClient: NotUpToClient;
  time: TimePassed;
};

export type ReportPerson = Pick<Person, "id" | "name" | "role" | "portrait" | "hearing">;

/** Something said or, without `who`, told. */
export type Line = { who?: string; mood?: Mood; text: RichText };

/** How it was for the client, or where the story stands. */
export type Outcome = {
  kind: "ending" | "lesson-cut" | "unfinished";
  scene: string;
  title: string;
  date?: string;
  /** What is seen there. */
  lines: Line[];
  /** What the client last said, wherever that was. */
  lastWords?: Line;
};

export type ToldFact = {
  id: string;
  domain: LifeDomain;
  /** Person who told it. */
  from: string;
  tags: SocialQuality[];
  text: RichText;
  /** The moment; null when it was known before the first choice. */
  at: number | null;
};

export type MomentFeedback = { principle: Principle; text: RichText };

export type ReportMoment = {
  at: number;
  scene: string;
  title: string;
  date?: string;
  place?: string;
  /** In a pair: who said it, where only one of the two could. */
  by?: Role;
  moves: Move[];
  /** What was said or done, with what was answered where the choice asks something. */
  said: RichText;
  /** What came back; of a client who was asked, their words first. */
  replies: Line[];
  /** Facts told here for the first time. */
  told: string[];
  feedback: MomentFeedback[];
  others: OtherChoice[];
};

/** A choice that was open too. What it would have done was really replayed. */
export type OtherChoice = {
  id: string;
  by?: Role;
  moves: Move[];
  said: RichText;
  /** It was made later in the same scene: at that moment. Then nothing below is filled. */
  laterAt?: number;
  replies: Line[];
  feedback: MomentFeedback[];
  /** Facts it would have told here that were told in this play after all. */
  toldLater: string[];
  /** Life domains of what it would have told and this play was not told; never the content. */
  untoldDomains: LifeDomain[];
};

export type PrincipleMoments = {
  principle: Principle;
  moments: { at: number; feedback: RichText[] }[];
};

/** How often something could be done (a choice with it was open), and how often it was done. */
export type Counted = { could: number; did: number };

/** Opportunities and what was done with them. Counts, no ratios and no pass marks. */
export type Mirror = {
  /** The four skills, each with the moves of it that were possible. */
  skills: ({ skill: Skill; moves: ({ move: Move } & Counted)[] } & Counted)[];
  /** Moves without a skill that were made. */
  also: { move: Move; did: number }[];
  /** Null when no solution was brought in. */
  firstSolution: { at: number; move: Move; toldBefore: string[] } | null;
};

/** What rooms did to a client who is hard of hearing. */
export type Setting = {
  rooms: {
    place: string;
    scene: string;
    noise: Noise;
    /** The first moment in that room. */
    at: number;
    mended: Mendable[];
    /** Something could be mended there. */
    couldMend: boolean;
  }[];
  /** Told only because the room was mended. */
  because: { at: number; fact: string }[];
  /** The same choice in a mended room would have told something about this, which stayed untold. */
  missed: { at: number; domain: LifeDomain }[];
};

export type NotUpToClient = {
  /** Moments in which something was signalled. */
  signalled: number[];
  /** In how many moments that could be done. */
  couldSignal: number;
  /** The four conditions of Social Quality, as far as facts told belong to them. */
  conditions: { condition: SocialQuality; facts: string[] }[];
};

export type TimePassed = {
  /** Whole years between the first and the last scene. */
  years: number;
  marks: { date: string; scene: string; at: number | null }[];
};
