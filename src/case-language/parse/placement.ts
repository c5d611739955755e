import type { Report } from "../diagnostics/report.ts";
import { type Element, isElement, isSegment, type Outline, type Segment } from "../scan/outline.ts";
import type { Source, Span } from "../scan/source.ts";
import type { TagToken } from "../scan/token.ts";
import { segmentMarkdown } from "./prose.ts";

/**
 * Whether the tags stand where a reader, and every other program that reads MDX, sees the same
 * thing: a tag stands with its closing tag in one paragraph, or both stand on lines of their own;
 * and none hides in a list, a quotation or a heading.
 * @param problems what is wrong already: a tag in which something else is wrong is left in peace
 * @param report takes one problem for each tag that does not
 */
export function checkPlacement(
  outline: Outline,
  source: Source,
  problems: readonly { at: Span }[],
  report: Report,
): void {
  const starts = problems.map(({ at }) => at.start).sort((one, other) => one - other);
  checkPieces(outline.pieces, { source, touched: touchedBy(starts), report });
}

type Check = { source: Source; touched: (at: Span) => boolean; report: Report };

/** Whether one of the sorted offsets lies in a stretch. */
function touchedBy(starts: readonly number[]): (at: Span) => boolean {
  return ({ start, end }) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && (starts[low] as number) <= end;
  };
}

/** @returns whether anything was reported */
function checkPieces(pieces: (Element | Segment)[], check: Check, withinLine = false): boolean {
  const { source, touched, report } = check;
  let reported = false;
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (isElement(piece))
      reported = checkElement(piece, before && isSegment(before) ? before : undefined) || reported;
    else {
      reported = checkComments(piece, source, report) || reported;
      const beside = [before, pieces[at + 1]].some(
        (each) => each && isElement(each) && inLine(each),
      );
      if (beside || withinLine) reported = checkMarks(piece, source, report) || reported;
    }
  }
  return reported;

  function checkElement(element: Element, before: Segment | undefined): boolean {
    const { open, close, at } = element;
    if (touched(at)) return checkPieces(element.pieces, check, inLine(element));
    const names = { tag: open.name };
    if (hidden(open, source) || (before && !isClearOf(before, open, source))) {
      report("tag-in-list", open.at, names);
      return true;
    }
    if (checkPieces(element.pieces, check, inLine(element))) return true;
    if (!close) {
      if (open.ownLine || !breaksParagraph(source.text.slice(open.at.start, open.at.end)))
        return false;
      report("tag-in-line", open.at, names);
      return true;
    }
    const last = element.pieces.at(-1);
    if (open.ownLine) {
      if (!close.ownLine) report("close-on-own-line", close.at, names);
      else if (last && isSegment(last) && !isClearOf(last, close, source))
        report("tag-in-list", close.at, names);
      else return false;
      return true;
    }
    if (!close.ownLine && isOneParagraph(element, source)) return false;
    report("tag-in-line", open.at, names);
    return true;
  }
}

const inLine = ({ open, close }: Element): boolean => !open.ownLine || close?.ownLine === false;

/** Next to a tag, half of a pair of marks would take the tag for its other half. */
function checkMarks(segment: Segment, source: Source, report: Report): boolean {
  const { markdown, offset } = segmentMarkdown(segment, source);
  if (!markdown.loose) return false;
  const { mark, at } = markdown.loose;
  report("loose-mark", { start: at.start + offset, end: at.end + offset }, { mark });
  return true;
}

/** How much of a line is looked at, before a tag and at its beginning. */
const LINE = 1_000;

/** In a line that begins as a list, a quotation or a heading. */
function hidden({ at }: TagToken, source: Source): boolean {
  const start = lineStart(at.start, source);
  const line = source.text.slice(start, Math.min(at.start, start + LINE));
  const before = source.text.slice(Math.max(start, at.start - LINE), at.start);
  return (
    /^\s*(?:[-+*]|\d{1,9}[.)]|>|#{1,6})(?:\s|$)|^\s*>|^\s*\[[^\]]*\]:/.test(line) ||
    before.lastIndexOf("](") > before.lastIndexOf(")")
  );
}

const lineStart = (at: number, source: Source): number => at + 1 - source.positionAt(at).column;

/** Whether a tag after a list or quotation is no longer part of it. */
function isClearOf(before: Segment, tag: TagToken, source: Source): boolean {
  const { markdown, offset } = segmentMarkdown(before, source);
  if (!markdown.endsWith) return true;
  const { kind, start } = markdown.endsWith;
  const own = source.text.slice(before.at.start, before.at.end);
  // Alone on one line it ends a list at once; otherwise only an empty line does.
  const rest = source.text.slice(tag.at.end, tag.at.end + 200);
  const oneLine = !/[\r\n]/.test(source.text.slice(tag.at.start, tag.at.end));
  const ends = tag.ownLine && oneLine && /^[ \t]*(?:[\r\n]|$)/.test(rest);
  if (!ends && !/\n[ \t]*\r?\n[ \t]*$/.test(own)) return false;
  return kind === "quote" || indentAt(tag.at.start, source) <= indentAt(start + offset, source);
}

function indentAt(at: number, source: Source): number {
  const start = lineStart(at, source);
  let column = 0;
  for (const char of source.text.slice(start, Math.min(at, start + LINE)))
    column += char === "\t" ? 4 - (column % 4) : 1;
  return column;
}

function isOneParagraph(element: Element, source: Source): boolean {
  const text = source.text.slice(element.open.at.start, element.open.at.end);
  if (breaksParagraph(text)) return false;
  return element.pieces.every((piece) => {
    if (isElement(piece))
      return !piece.open.ownLine && (!piece.close || isOneParagraph(piece, source));
    if (piece.gaps.some((gap) => gap.ownLine)) return false;
    const words = source.text.slice(piece.at.start, piece.at.end).replace(/\r\n?/g, "\n");
    if (/\n[ \t]*\n/.test(words)) return false;
    const { markdown } = segmentMarkdown(piece, source);
    return markdown.blocks <= 1 && !markdown.endsWith && markdown.headings.length === 0;
  });
}

/** Whether a tag over several lines would end the paragraph it stands in. */
function breaksParagraph(tag: string): boolean {
  const lines = tag.replace(/\r\n?/g, "\n").split("\n").slice(1);
  return lines.some((line) => /^\s*(?:$|[-+*=_>#~<]|\d{1,9}[.)])/.test(line));
}

/** A comment within a line stays within that line. */
function checkComments(segment: Segment, source: Source, report: Report): boolean {
  let reported = false;
  const complain = (at: Span): void => {
    report("comment-over-lines", at, {});
    reported = true;
  };
  for (const { at, ownLine } of segment.gaps) {
    const text = source.text.slice(at.start, at.end);
    if (!text.startsWith("{") || !/[\r\n]/.test(text)) continue;
    const line = source.text.slice(segment.at.start, at.start).trimEnd();
    const blank = source.text.slice(segment.at.start + line.length, at.start);
    const apart = line === "" || /\n[ \t]*\r?\n/.test(blank);
    if (!ownLine || !apart || indentAt(at.start, source) > 0) complain(at);
  }
  return reported;
}
