import type { messages } from "./messages/index.ts";

export type FindingId = keyof typeof messages;

/** Something that only reachable states show, and what in the source it is about. */
export type Finding = {
  id: FindingId;
  params: Readonly<Record<string, string | number>>;
  /** A scene, a choice or a text in it; with none of them it is about the head of the file. */
  about: { scene?: string; choice?: string; text?: string; key?: string };
};

/** How many choices of a way are named; a longer way is shown by its end. */
const MOST_NAMED = 12;

/** A list of choices as people read it: one after the other. */
export function wayWords(choices: readonly string[]): string {
  const shown = choices.slice(-MOST_NAMED);
  return [...(shown.length < choices.length ? ["…"] : []), ...shown].join(" → ");
}
