/**
 * A branching story of another tool, as far as a case has something like it. What has no counterpart
 * is kept beside the place where it stood.
 */
export type Story = {
  title: string;
  /** Name of the passage in which it begins. */
  start: string;
  passages: Passage[];
  variables: Variable[];
  /** Things outside passages that have no counterpart: scripts, style sheets, declarations. */
  leftover: Kept[];
};

export type Passage = {
  name: string;
  /** Line of the file, from 1. */
  line: number;
  pieces: Piece[];
  /** What happens to variables on coming here. */
  enters: Effect[];
};

export type Piece =
  | { kind: "text"; text: string; when?: Test | undefined }
  | Link
  | { kind: "kept"; kept: Kept };

export type Link = {
  kind: "link";
  line: number;
  text: string;
  /** Passage it leads to; absent where it stays. */
  to?: string;
  effects: Effect[];
  when?: Test | undefined;
  /** What is told once it was chosen. */
  reply?: string;
  kept?: Kept[];
};

export type Effect = { line: number; variable: string } & (
  | { set: boolean | number | string }
  | { add: number }
);

/** A condition on variables and visited passages. */
export type Test =
  | { variable: string; is: "=" | "!=" | ">" | "<" | ">=" | "<="; value: boolean | number | string }
  | { visited: string }
  | { not: Test }
  | { all: Test[] }
  | { any: Test[] };

export type Variable = { name: string; line: number; start: boolean | number | string | undefined };

/** Why something is kept as a note and not carried over. */
export type KeptWhy =
  | "code"
  | "condition"
  | "effect"
  | "value"
  | "target"
  | "script"
  | "tunnel"
  | "variable-text";

/** Something of the story that a case has no counterpart for, word by word. */
export type Kept = { line: number; why: KeptWhy; raw: string };
