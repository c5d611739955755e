import type { TieMoved } from "../../engine/network.ts";
import type { Entry } from "../../engine/transcript.ts";
import type { Mendable, Mood } from "../../scenario/vocabulary.ts";

export type SceneHeadEntry = Extract<Entry, { kind: "scene" | "ending" }>;

/** One scene as it was lived: its opening, and everything seen until the next. */
export type SceneGroup = {
  key: string;
  head: SceneHeadEntry;
  entries: Entry[];
  /** What was mended in its room, in order. */
  mended: Mendable[];
};

const isHead = (entry: Entry): entry is SceneHeadEntry =>
  entry.kind === "scene" || entry.kind === "ending";

/**
 * A transcript by scene.
 * @param entries as `transcript` gave them: they begin with a scene
 */
export function groupByScene(entries: readonly Entry[]): SceneGroup[] {
  const groups: SceneGroup[] = [];
  for (const entry of entries) {
    if (isHead(entry)) groups.push({ key: entry.key, head: entry, entries: [], mended: [] });
    else {
      const group = groups.at(-1);
      group?.entries.push(entry);
      if (entry.kind === "you")
        for (const each of entry.choice.adjusts)
          if (!group?.mended.includes(each)) group?.mended.push(each);
    }
  }
  return groups;
}

/** How the one who speaks in an entry last looked in the same scene; undefined before that. */
export function moodBefore(entries: readonly Entry[], at: number): Mood | undefined {
  const speaker = (entry: Entry | undefined) =>
    entry?.kind === "say" || entry?.kind === "reply" ? entry : undefined;
  const who = speaker(entries[at])?.who?.id;
  if (who === undefined) return undefined;
  const last = entries.slice(0, at).findLast((entry) => speaker(entry)?.who?.id === who);
  return last && (speaker(last)?.mood ?? "neutral");
}

/**
 * Up to where a transcript is shown while the last reply is being read: the scene that follows waits.
 * @param cursor how many choices were made
 * @returns the index of the opening that waits; undefined when the last choice opened no scene, or
 *   left nothing to read first
 */
export function replyEnd(entries: readonly Entry[], cursor: number): number | undefined {
  const opening = entries.findLastIndex(isHead);
  const before = entries[opening - 1];
  if (cursor === 0 || entries[opening]?.at !== cursor) return undefined;
  return before === undefined || before.kind === "you" ? undefined : opening;
}

/** How a moment of the story is named, in the case's own terms: date (or year) and place. */
export function whereOf(head: SceneHeadEntry, yearName: (year: number) => string): string {
  const { date, place, scene } = head;
  const time = date ?? (scene.year === undefined ? undefined : yearName(scene.year));
  return [time, place?.name].filter((each) => each !== undefined).join(" · ") || scene.title;
}

const sameList = <T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean) =>
  one.length === other.length && one.every((each, at) => same(each, other[at] as T));

const identical = <T>(one: T, other: T): boolean => one === other;

const sameTie = (one: TieMoved, other: TieMoved): boolean =>
  one.contact === other.contact && one.from === other.from && one.to === other.to;

const sameEntry = (one: Entry, other: Entry): boolean => {
  if (one.key !== other.key || one.kind !== other.kind) return false;
  if ("text" in one) return "text" in other && one.text === other.text;
  if (one.kind === "you")
    return (
      other.kind === "you" &&
      one.choice === other.choice &&
      JSON.stringify(one.moment.answer) === JSON.stringify(other.moment.answer)
    );
  if (one.kind === "ties")
    return other.kind === "ties" && sameList(one.moved, other.moved, sameTie);
  if ("facts" in one) return "facts" in other && sameList(one.facts, other.facts, identical);
  if (one.kind === "feedback")
    return other.kind === "feedback" && sameList(one.feedback, other.feedback, identical);
  return true;
};

/**
 * Whether two groups show the same. Their texts are those of one scenario object, so it is enough to
 * compare what they refer to: a scene of long ago is not drawn anew for every choice.
 */
export function sameGroup(one: SceneGroup, other: SceneGroup): boolean {
  return (
    one.head.scene === other.head.scene &&
    one.head.yearsPassed === other.head.yearsPassed &&
    sameEntry(one.head, other.head) &&
    sameList(one.entries, other.entries, sameEntry)
  );
}
