import type { RichText } from "../../scenario/rich-text.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Segment } from "../scan/outline.ts";
import type { Source, Span } from "../scan/source.ts";
import { MAX_BLOCK, MAX_MARKDOWN_DEPTH, type Markdown, parseMarkdown } from "./markdown.ts";
import { FILLER } from "./plain.ts";

/** A stretch of words, read, with where it stands. */
export type Prose = {
  text: RichText;
  /** The words themselves, without the white space around them. */
  at: Span;
  /** Something in it was reported and left out. */
  wrong: boolean;
};

type SegmentMarkdown = { markdown: Markdown; offset: number; block: string };
const readBefore = new WeakMap<Segment, SegmentMarkdown>();

/**
 * The Markdown of a segment as the parser gets it: as long as the segment (plus one when it begins
 * within a line), with comments blanked out; `block` is the segment itself with those blanks. Read
 * once, however often it is asked for.
 */
export function segmentMarkdown(segment: Segment, source: Source): SegmentMarkdown {
  const known = readBefore.get(segment);
  if (known) return known;
  const read = readSegment(segment, source);
  readBefore.set(segment, read);
  return read;
}

function readSegment(segment: Segment, { text }: Source): SegmentMarkdown {
  let block = "";
  let from = segment.at.start;
  for (const gap of segment.gaps) {
    const left = text.slice(gap.at.start, gap.at.end);
    block += text.slice(from, gap.at.start);
    // A comment on its own line ends a paragraph; one within a line does not.
    block += gap.ownLine ? left.replace(/[^\r\n]/g, " ") : left.replace(/[\s\S]/g, FILLER);
    from = gap.at.end;
  }
  block += text.slice(from, segment.at.end);
  // What goes on in the line of a tag cannot begin a list, and what is below it belongs to it.
  const prefix = segment.midLine ? FILLER : "";
  // A tag goes on in the line where this breaks off: a lone hyphen there begins a list after all.
  const breaksOff = segment.at.end < text.length && !/[\r\n]/.test(text[segment.at.end] ?? "");
  const words = block.trimEnd().length;
  const suffix = breaksOff && words > 0 && !/[\r\n]/.test(block.slice(words)) ? FILLER : "";
  return {
    markdown: parseMarkdown(prefix + block + suffix),
    offset: segment.at.start - prefix.length,
    block,
  };
}

/**
 * Read a segment as words of the case.
 * @param options headings: whether headings of the second level and below may stand in it
 * @param report takes images, unsafe links, headings and other Markdown that a case cannot hold
 */
export function readProse(
  segment: Segment,
  source: Source,
  options: { headings?: boolean | undefined },
  report: Report,
): Prose {
  const { markdown, offset, block } = segmentMarkdown(segment, source);
  const start = segment.at.start + (block.length - block.trimStart().length);
  const whole = { start, end: start + block.trim().length };
  const spanOf = (at: Span): Span => ({ start: at.start + offset, end: at.end + offset });
  for (const problem of markdown.problems) {
    const at = spanOf(problem.at);
    if (problem.what === "unsupported") report("unsupported-markdown", at, { kind: problem.kind });
    else if (problem.what === "image") report("image", at, {});
    else if (problem.what === "link") report("unsafe-link", at, { link: problem.url });
    else if (problem.what === "link-without-words")
      report("link-without-words", at, { link: problem.url });
    else if (problem.what === "too-long") report("block-too-long", whole, { most: MAX_BLOCK });
    else report("too-deep", whole, { most: MAX_MARKDOWN_DEPTH });
  }
  for (const heading of markdown.headings) {
    if (!options.headings) report("heading-not-here", spanOf(heading.at), {});
    else if (heading.depth === 1) report("heading-too-high", spanOf(heading.at), {});
  }
  const wrong =
    markdown.problems.length > 0 ||
    segment.gaps.some(({ at }) => !/^\{\s*\/\*/.test(source.text.slice(at.start, at.end)));
  return { text: markdown.text, at: whole, wrong };
}
