import type { Effect, KeptWhy, Test } from "../story.ts";

/** A passage of a Twine story, read: whatever its story format calls these things. */
export type TweeNode =
  | { kind: "text"; line: number; text: string }
  | { kind: "link"; line: number; text: string; to?: string | undefined; body: TweeNode[] }
  | { kind: "effect"; line: number; raw: string; effect: Effect | undefined }
  | { kind: "if"; line: number; branches: Branch[] }
  | { kind: "goto"; line: number; to: string }
  | { kind: "include"; line: number; passage: string; raw: string }
  | { kind: "code"; line: number; raw: string; why: KeptWhy };

/** `test` is undefined for what could not be read; an `else` has the tests before it, negated. */
export type Branch = { raw: string; test: Test | undefined; body: TweeNode[] };

/** Reads the text of one passage. `line` is the line of the file where the text begins. */
export type ReadPassage = (text: string, line: number) => TweeNode[];
