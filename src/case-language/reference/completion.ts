import type { Doc } from "../tags/tag.ts";
import type { ListName } from "./lists.ts";

export type CompletionKind = "tag" | "attribute" | "value" | "id" | "predicate" | "word" | "field";

/** One thing that could stand at the cursor. */
export type Completion = {
  /** What a list shows. */
  label: string;
  kind: CompletionKind;
  /** What it is for; for an id, what a writer knows it by. */
  detail: Doc;
  /** What takes the place of what was written so far. */
  insert: string;
  /** Where the cursor goes in `insert`, from 0; left out: behind it. */
  caret?: number;
  /** For a value of a closed list: which. Its label is in `src/i18n/terms.ts`. */
  list?: ListName;
};

/** What could stand at the cursor, and which part of the text (offsets) it would replace. */
export type Completions = { from: number; to: number; items: Completion[] };

/** The entries of a care map, as far as completing needs them. */
export type CareMapNames = readonly { id: string; name: string }[];
