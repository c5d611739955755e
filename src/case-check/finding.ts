import type { messages } from "./messages/index.ts";

export type FindingId = keyof typeof messages;

/** Something that only reachable states or the whole story show, and what in the text it is about. */
export type Finding = {
  id: FindingId;
  params: Readonly<Record<string, string | number>>;
  /**
   * A scene, or in it a choice, an option (`part/option`) or part of what that asks, a text, or these
   * words; with none of them it is about the head of the file.
   */
  about: {
    scene?: string;
    choice?: string;
    option?: string;
    part?: string;
    text?: string;
    words?: string;
    key?: string;
  };
};

/** How many choices of a way, or scenes of a list, are named. */
const MOST_NAMED = 12;

/** A list of choices as people read it: one after the other. A longer way is shown by its end. */
export function wayWords(choices: readonly string[]): string {
  const shown = choices.slice(-MOST_NAMED);
  return [...(shown.length < choices.length ? ["…"] : []), ...shown].join(" → ");
}

/** Ids as people read them: one beside the other. Of a longer list the first are shown. */
export function shortList(ids: readonly string[]): string {
  return [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ["…"] : [])].join(", ");
}
