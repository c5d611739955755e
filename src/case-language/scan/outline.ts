import type { Correction, Report } from "../diagnostics/report.ts";
import { tagNamed } from "../tags/index.ts";
import type { Tag } from "../tags/tag.ts";
import { knownTag } from "./known-tag.ts";
import { allows, lookAhead, parentsOf } from "./nesting.ts";
import type { Source, Span } from "./source.ts";
import { isTag, type TagToken, type Token } from "./token.ts";

/** A stretch of text between tags; `gaps` are comments and what was reported, which it leaves out. */
export type Segment = {
  at: Span;
  gaps: { at: Span; ownLine: boolean }[];
  /** It goes on in the line of a tag. */
  midLine: boolean;
};

/** A tag with what stands in it. */
export type Element = {
  tag: Tag;
  open: TagToken;
  /** Absent for a self-closing tag, and where the closing tag is missing. */
  close?: TagToken;
  at: Span;
  pieces: (Element | Segment)[];
  /** What stood in it went to another: a tag that cannot be here, or one of which only the end is there. */
  lent?: true;
};

/** The top level of a case: what stands in no tag. */
export type Outline = { pieces: (Element | Segment)[] };

/** Deeper nesting than this is refused. */
export const MAX_LEVELS = 64;

/** Whether a piece is a tag (rather than text between tags). */
export const isElement = (piece: Element | Segment): piece is Element => "tag" in piece;

/** Whether a piece is text between tags. */
export const isSegment = (piece: Element | Segment): piece is Segment => !("tag" in piece);

/**
 * Build the tree of tags, whatever is missing or crossed in it.
 * @param tokens the file in pieces
 * @param report takes unknown, unclosed, crossed and misplaced tags, one message for each mistake
 * @returns the tree; undefined when it is nested too deep to go on
 */
export function buildOutline(source: Source, tokens: Token[], report: Report): Outline | undefined {
  const root: Outline = { pieces: [] };
  const stack: Element[] = [];
  /** Names of opening tags that were reported and left out: their closing tags go in silence. */
  const leftOut: string[] = [];
  const following = lookAhead(tokens);
  const inside = (): Element | Outline => stack.at(-1) ?? root;
  let midLine = false;

  const addText = (at: Span, ...gaps: Segment["gaps"]): void => {
    const { pieces } = inside();
    const last = pieces.at(-1);
    if (last && !isElement(last) && last.at.end === at.start) {
      last.at.end = at.end;
      last.gaps.push(...gaps);
    } else pieces.push({ at: { ...at }, gaps, midLine });
  };

  const closeDownTo = (level: number, end: number): void => {
    while (stack.length > level) {
      const element = stack.pop() as Element;
      element.at.end = end;
      const { open } = element;
      report("unclosed-tag", open.at, { tag: open.name }, undefined, [closingOf(open, end)]);
    }
  };

  /** The closing tag that is missing, after the words that come before `end`. */
  const closingOf = (open: TagToken, end: number): Correction => {
    const words = source.text.slice(open.at.end, end).trimEnd();
    const at = open.at.end + words.length;
    const before = open.ownLine ? "\n" : "";
    return { at: { start: at, end: at }, write: `${before}</${open.name}>` };
  };

  const closeTop = (close: TagToken): void => {
    const element = stack.pop();
    if (!element) return;
    element.at.end = close.at.end;
    element.close = close;
  };

  /** A tag of which only the end is there: what came before it, since the last tag, is in it. */
  const imply = (tag: Tag, token: TagToken): void => {
    report("missing-opening-tag", token.at, { tag: tag.name });
    const home = inside();
    const last = home.pieces.at(-1);
    const words = last && isSegment(last) && home.pieces.pop() ? [last] : [];
    if (words.length > 0 && "tag" in home) home.lent = true;
    const start = words[0]?.at.start ?? token.at.start;
    const at = { start, end: start };
    const open: TagToken = {
      ...{ kind: "open", name: tag.name, at, attributes: [] },
      ...{ ownLine: true, garbled: true },
    };
    const element = { tag, open, at: { start, end: token.at.end }, pieces: words };
    home.pieces.push(element);
    stack.push(element);
  };

  /** Where a tag belongs: here, or higher up when what is open was never closed or it is misplaced. */
  const findHome = (tag: Tag, token: TagToken): Element | Outline | undefined => {
    const top = stack.at(-1)?.tag;
    if (allows(top, tag)) return inside();
    const lost = parentsOf(tag).find(
      (parent) => allows(top, parent) && following(token, parent.name) === "close",
    );
    if (lost && !stack.some((element) => element.tag === lost)) {
      imply(lost, token);
      return inside();
    }
    let level = stack.length - 1;
    while (level >= 0 && !allows(stack[level - 1]?.tag, tag)) level--;
    const between = stack.slice(Math.max(level, 0));
    if (level >= 0 && between.every(({ open }) => following(open) !== "close")) {
      closeDownTo(level, token.at.start);
      return inside();
    }
    const holder = stack.at(-1);
    if (holder) holder.lent = true;
    report("tag-not-here", token.at, {
      tag: token.name,
      parent: stack.at(-1)?.open.name ?? "",
      parents: parentsOf(tag)
        .map(({ name }) => `<${name}>`)
        .join(", "),
    });
    return level < 0 ? undefined : (stack[level - 1] ?? root);
  };

  /** `<Scene … />` with a story behind it, and a `</Scene>` after that. */
  const isClosedAtOnce = (tag: Tag, token: TagToken): boolean => {
    const alone = !stack.some((element) => element.tag === tag);
    if (tag.content === "none" || !alone || following(token) !== "close") return false;
    const slash = /[^\S\n]*\/>$/.exec(source.text.slice(token.at.start, token.at.end))?.[0] ?? "";
    const at = { start: token.at.end - slash.length, end: token.at.end };
    report("tag-closed-at-once", token.at, { tag: token.name }, undefined, [{ at, write: ">" }]);
    return true;
  };

  const openTag = (token: TagToken): void => {
    const tag = knownTag(token, report);
    if (!tag) {
      if (token.kind === "open") leftOut.push(token.name);
      addText(token.at, token);
      return;
    }
    const bare = token.kind === "open" && token.attributes.length === 0 && !token.garbled;
    // Where a closing tag follows, this one opens after all, and the one before it was not closed.
    if (bare && stack.at(-1)?.tag === tag && following(token) !== "close") {
      report("closing-tag-without-slash", token.at, { tag: token.name }, `</${token.name}>`);
      closeTop(token);
      return;
    }
    const opens = token.kind === "self" && isClosedAtOnce(tag, token);
    const open: TagToken = opens ? { ...token, kind: "open" } : token;
    const element: Element = { tag, open, at: { ...token.at }, pieces: [] };
    findHome(tag, token)?.pieces.push(element);
    if (open.kind === "self") return;
    if (tag.content !== "none" || following(token) === "close") stack.push(element);
    else if (!token.garbled) {
      const at = { start: token.at.end - 1, end: token.at.end };
      const write = source.text[at.start - 1] === " " ? "/>" : " />";
      report("tag-needs-slash", token.at, { tag: token.name }, undefined, [{ at, write }]);
    }
  };

  const closeTag = (token: TagToken): void => {
    const known = tagNamed(token.name);
    const level = stack.findLastIndex(
      ({ open, tag }) => open.name === token.name || (known !== undefined && tag === known),
    );
    if (level !== -1) {
      const crossed = stack[level + 1];
      // Its end comes after this one: they are in the wrong order, and nothing is missing.
      if (crossed && stack.length === level + 2 && following(crossed.open) === "close") {
        const { name } = crossed.open;
        report("mismatched-closing-tag", token.at, { tag: name, found: token.name });
        leftOut.push(name);
        stack.pop();
        crossed.at.end = token.at.start;
      }
      closeDownTo(level + 1, token.at.start);
      closeTop(token);
      return;
    }
    const top = stack.at(-1);
    const last = inside().pieces.at(-1);
    const words = last && isSegment(last) && source.text.slice(last.at.start, last.at.end).trim();
    const forgotten = leftOut.lastIndexOf(token.name);
    if (forgotten !== -1) leftOut.splice(forgotten, 1);
    else if (top && following(top.open) !== "close") {
      const { name } = top.open;
      report("mismatched-closing-tag", token.at, { tag: name, found: token.name }, `</${name}>`);
      closeTop(token);
      return;
    } else if (known && known.content !== "none" && words && allows(top?.tag, known)) {
      imply(known, token);
      closeTop(token);
      return;
    } else report("stray-closing-tag", token.at, { tag: token.name });
    addText(token.at, token);
  };

  for (const token of tokens) {
    if (token.kind === "text") addText(token.at);
    else if (!isTag(token)) addText(token.at, token);
    else if (token.kind === "close") closeTag(token);
    else openTag(token);
    if (isTag(token)) midLine = !token.ownLine;
    if (stack.length > MAX_LEVELS) {
      report("too-deep", token.at, { most: MAX_LEVELS });
      return undefined;
    }
  }
  closeDownTo(0, source.text.length);
  return root;
}
