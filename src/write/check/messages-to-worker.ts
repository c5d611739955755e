import type { CareMaps } from "../../case-check/check-case.ts";
import type { GraphArrow, GraphScene } from "../../case-graph/graph.ts";
import type { SvgElement } from "../../case-graph/svg-element.ts";
import type { Mend } from "../../case-language/diagnostics/mend.ts";
import type { CareMapNames, Completions } from "../../case-language/reference/completion.ts";
import type { Exploration } from "../../explore/explore.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import type { PlayStep } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale, Mode } from "../../scenario/vocabulary.ts";
import type { Texts } from "../draft/draft.ts";

/** A case as it stands in the editors, and the language in which its writer reads messages. */
export type Written = {
  caseId: string;
  texts: Texts;
  reader: Locale;
  /** Who there is in the region, per language; contacts may refer to them. */
  careMaps?: CareMaps;
};

/** A message about the case, in words. Offsets count into the text of `locale`. */
export type Problem = {
  id: string;
  severity: "error" | "warning";
  locale: Locale;
  line: number;
  from: number;
  to: number;
  message: string;
  why: string;
  hint: string;
  url: string;
  /** How it can be mended at once, where that is known. */
  mend?: Mend;
};

/** What the text alone shows. */
export type Compiled = {
  problems: Problem[];
  /** The language that carries the structure. */
  source: Locale;
  /** The languages without errors. */
  sound: Locale[];
};

/** One exploration, with the ways in it as a reader of the case sees them. */
export type Numbers = Pick<
  Exploration,
  "mode" | "part" | "complete" | "bound" | "states" | "shareWithoutEnding"
> & {
  endings: { scene: string; title: string; share: number; way: WayStep[] }[];
  endingsNotReached: { scene: string; title: string }[];
  shortest: WayStep[] | undefined;
  longest: { way: WayStep[]; exact: boolean } | undefined;
  traps: {
    scene: string;
    title: string;
    kind: "no-choice" | "no-ending";
    states: number;
    way: WayStep[];
  }[];
  unreachable: { scene: string; title: string }[];
  neverPossible: { scene: string; title: string; choice: string; text: string }[];
  facts: { total: number; most: number; never: { id: string; text: string }[] };
};

/** A step of a way: the choice, in the words of the case. */
export type WayStep = PlayStep & { text: string };

/** The graph, ready to be drawn and to be read. */
export type Drawing = { picture: SvgElement; scenes: GraphScene[]; arrows: GraphArrow[] };

/** What playing everything shows; of a case whose source has no errors. */
export type Explored = {
  problems: Problem[];
  scenarios: Partial<Record<Locale, Scenario>>;
  numbers: Numbers[];
  drawing: Drawing;
  /** The same as one role, or a pair, meets it; of a case with one role there is nothing to tell apart. */
  byMode: { mode: Mode; drawing: Drawing }[];
};

/** A translation that was begun or brought up to date; null with what stands in the way. */
export type Translated = { text: string | null; changed: number; inTheWay: Problem[] };

/** A story of another program as a case, or why it cannot be one. Words are in the reader's language. */
export type TakenOver =
  | {
      ok: true;
      text: string;
      /** How many of each sort there were, became part of the case, and were kept as comments. */
      counts: { what: string; in: number; mapped: number; noted: number }[];
      kept: { line: number; why: string; raw: string }[];
    }
  | { ok: false; reason: "too-large" | "unknown-kind" | "no-passages" };

/** What can be asked of the worker, and what it answers. */
export type Asked = {
  compile: { input: Written; answer: Compiled };
  explore: { input: Written; answer: Explored | null };
  complete: {
    input: { text: string; offset: number; careMap?: CareMapNames };
    answer: Completions;
  };
  translate: {
    input: {
      source: Locale;
      text: string;
      existing: string | undefined;
      accept: boolean;
      reader: Locale;
      careMap?: CareMap | undefined;
    };
    answer: Translated;
  };
  begin: {
    input: { caseId: string; source: Locale; titles: Partial<Record<Locale, string>> };
    answer: { nl: string; en: string };
  };
  /** A care map of somebody's own; null with what is wrong with it. */
  readMap: {
    input: { text: string; file: string; reader: Locale };
    answer: { careMap: CareMap | null; problems: Problem[] };
  };
  takeOver: { input: { file: string; text: string; reader: Locale }; answer: TakenOver };
  /** The shortest way to a scene in one mode; null where none leads there. */
  road: { input: Written & { mode: Mode; scene: string }; answer: PlayStep[] | null };
};

export type Job = keyof Asked;
export type ToWorker = { [J in Job]: { nr: number; job: J; input: Asked[J]["input"] } }[Job];
export type FromWorker =
  | { nr: number; answer: Asked[Job]["answer"] }
  | { nr: number; progress: Progress }
  /** Something of ours broke, not of the writer. */
  | { nr: number; broken: string };

/** How far exploring is. */
export type Progress = { done: number; of: number };
