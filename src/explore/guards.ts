import type { Encoding } from "./encoding.ts";
import type { Guarded } from "./program.ts";

/** What can have a condition that never holds. */
export type GuardKind = "text" | "reply" | "feedback" | "to" | "option" | "proposal";

/** One thing with a condition, watched while a case is walked. */
export type Guard = {
  room: number;
  /** Of the choice in its scene; absent for a text of the scene itself. */
  choice?: string;
  kind: GuardKind;
  id: string;
  /** Whether it held at least once so far. */
  held: boolean;
};

export type Test = (row: Int32Array) => boolean;

const nothing = (): void => {};

/** Watches guards: each is asked until it held once, then never again. */
export const watch = (guards: readonly { guard: Guard; holds: Test }[]) => {
  if (guards.length === 0) return nothing;
  const waiting = [...guards];
  return (row: Int32Array): void => {
    for (let at = waiting.length - 1; at >= 0; at--) {
      const { guard, holds } = waiting[at] as { guard: Guard; holds: Test };
      if (!holds(row)) continue;
      guard.held = true;
      waiting.splice(at, 1);
    }
  };
};

/**
 * Things that hang on a condition, noted and ready to be watched. What always holds is no question.
 * @param about where they are, and what they are
 */
export const guarded = (
  { encoding, guards }: { encoding: Encoding; guards: Guard[] },
  about: Pick<Guard, "room" | "choice" | "kind">,
  things: readonly Guarded[],
): { guard: Guard; holds: Test }[] =>
  things.flatMap(({ id, when }) => {
    if (when === true) return [];
    const guard: Guard = { ...about, id, held: false };
    guards.push(guard);
    return { guard, holds: encoding.test(when) };
  });
