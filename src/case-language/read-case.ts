import { collectUntilEnough, type Problem, type Report } from "./diagnostics/report.ts";
import { type FrontMatter, readFrontMatter, secondFront } from "./parse/front-matter.ts";
import { type CaseNode, type FileKind, readNodes } from "./parse/node.ts";
import { checkPlacement } from "./parse/placement.ts";
import { readWithinReason } from "./parse/signs.ts";
import { waitingMarks } from "./parse/waiting-marks.ts";
import { checkHiddenSigns } from "./scan/hidden-signs.ts";
import { buildOutline } from "./scan/outline.ts";
import { createSource, type Source } from "./scan/source.ts";
import { isTag, type Token } from "./scan/token.ts";
import { scanTokens } from "./scan/tokens.ts";

/** One file of a case, read but not yet checked: its nodes with their positions, and what was wrong. */
export type CaseFile = {
  kind: FileKind;
  source: Source;
  front: FrontMatter;
  nodes: CaseNode[];
  problems: readonly Problem[];
  /** It could not be read at all: too big, or nested too deep. */
  refused: boolean;
};

/** Bigger files than this (in characters) are refused, unless a reader sets another limit. */
export const MAX_LENGTH = 1_000_000;

/**
 * Read one file: front matter, tags, Markdown. Checks what a tag shows by itself.
 * @param kind a source, or a translation of one
 * @param most the most characters that are read at all
 * @returns the file; without nodes when it is too big or nested too deep to be read
 */
export function readCase(
  text: string,
  file: string,
  kind: FileKind,
  most: number = MAX_LENGTH,
): CaseFile {
  const source = createSource(text, file);
  const { problems, result } = collectUntilEnough((report, problems) =>
    readParts(source, kind, most, report, problems),
  );
  const { front = noFront, nodes } = result ?? {};
  return { kind, source, front, nodes: nodes ?? [], problems, refused: nodes === undefined };
}

/** A file as big as may be has this many tags at most; a story has one in sixty characters. */
const CHARACTERS_PER_TAG = 25;

function hasBearableTags(tokens: readonly Token[], most: number, report: Report): boolean {
  const limit = most / CHARACTERS_PER_TAG;
  const first = tokens.length > limit ? tokens.filter(isTag)[limit] : undefined;
  if (first) report("too-many-tags", first.at, { most: limit });
  return !first;
}

const noFront: FrontMatter = {
  fields: new Map(),
  keysAt: new Map(),
  at: { start: 0, end: 0 },
  end: 0,
  bodyStart: 0,
};

function readParts(
  source: Source,
  kind: FileKind,
  most: number,
  report: Report,
  problems: readonly Problem[],
): { front?: FrontMatter; nodes?: CaseNode[] } {
  const { text } = source;
  if (text.length > most) {
    report("file-too-big", { start: 0, end: 0 }, { most, found: text.length });
    return {};
  }
  checkHiddenSigns(text, report);
  const front = readFrontMatter(source, kind, report);
  const again = secondFront(text, front.bodyStart);
  if (again) report("case-begins-again", again, {});
  // What comes twice would be a mistake in every line.
  const story = again ? createSource(text.slice(0, again.start), source.file) : source;
  const tokens = scanTokens(story, front.bodyStart, report);
  if (!hasBearableTags(tokens, most, report)) return { front };
  const outline = buildOutline(story, tokens, report);
  if (!outline || !readWithinReason(outline, source, most, report)) return { front };
  if (kind === "translation")
    for (const { at, unit } of waitingMarks(text, front.bodyStart, tokens))
      report("not-translated-yet", at, { unit });
  const nodes = readNodes(outline, story, kind, report);
  checkPlacement(outline, source, [...problems], report);
  return { front, nodes };
}
