import { readInk } from "./ink/read-ink.ts";
import type { Kept } from "./story.ts";
import { storyKindOf } from "./story-kinds.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { readTwee } from "./twee/read-twee.ts";
import { writeCase } from "./write-case.ts";

/** The largest file that is read; the case language has the same limit. */
const LARGEST = 1_000_000;

export type Imported =
  | {
      ok: true;
      /** The text of `nl.mdx`: a skeleton that compiles and waits for its teaching. */
      text: string;
      /** Per sort of thing how many there were, became part of the case, and were kept. */
      tally: Tally;
      /** What was kept word by word, with the line of the story where it stood. */
      kept: Kept[];
    }
  | { ok: false; reason: "too-large" | "unknown-kind" | "no-passages" };

/**
 * Takes over a story of Twine (Twee 3) or ink as the skeleton of a case. Nothing of it is run.
 * @param file its name; the end tells which of both it is
 * @param text what stands in it
 * @returns the case, with counts in which `in = mapped + noted` for every sort of thing; or why not
 */
export function importStory(file: string, text: string): Imported {
  const from = storyKindOf(file);
  if (from === undefined) return { ok: false, reason: "unknown-kind" };
  if (text.length > LARGEST) return { ok: false, reason: "too-large" };
  const tally = emptyTally();
  const story = from === "ink" ? readInk(text, tally) : readTwee(text, tally);
  if (story.passages.length === 0) return { ok: false, reason: "no-passages" };
  const { text: written, kept } = writeCase(story, from, tally);
  const all = [...kept, ...inPlace(story)].sort((a, b) => a.line - b.line);
  return { ok: true, text: written, tally, kept: dedupe(all) };
}

const inPlace = (story: ReturnType<typeof readTwee>): Kept[] =>
  story.passages.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (piece.kind === "kept") return [piece.kept];
      return piece.kind === "link" ? (piece.kept ?? []) : [];
    }),
  );

const dedupe = (all: readonly Kept[]): Kept[] => [...new Set(all)];
