import type { Results } from "./results.ts";
import type { ShownText, VoteSection } from "./view.ts";

export type Row = readonly (string | number | null)[];

/** A vote that was revealed, as it is kept. */
export type KeptVote = {
  question: string;
  options: readonly { id: string; words: string }[];
  outcome: { votes: number } & (
    | { results: NonNullable<NonNullable<VoteSection>["results"]> }
    | { tooFew: true }
  );
};

/** What leaves a class: what was released, and nothing else. */
export type ClassExport = {
  format: "blanco-class";
  v: 1;
  case: { id: string; version: string; title: string };
  /** The day on which the class was opened, as `2026-11-22`. */
  date: string;
  results: Results | null;
  votes: KeptVote[];
  texts: Omit<ShownText, "id">[];
  /** The same as lines of a table: what, of what, which, how many. An empty cell: not told. */
  rows: Row[];
};
