import type { Report } from "../diagnostics/report.ts";
import { tagNamed, tags } from "../tags/index.ts";
import type { Tag } from "../tags/tag.ts";
import { knownTag } from "./known-tag.ts";
import type { Source, Span } from "./source.ts";
import { isTag, type TagToken, type Token } from "./tokens.ts";

/** A stretch of text between tags; `gaps` are comments and what was reported, which it leaves out. */
export type Segment = { at: Span; gaps: { at: Span; ownLine: boolean }[] };

/** A tag with what stands in it. */
export type Element = {
  tag: Tag;
  open: TagToken;
  /** Absent for a self-closing tag, and where the closing tag is missing. */
  close?: TagToken;
  at: Span;
  pieces: (Element | Segment)[];
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
  const following = followingSameName(tokens);
  const inside = (): Element | Outline => stack.at(-1) ?? root;

  const addText = (at: Span, ...gaps: Segment["gaps"]): void => {
    const { pieces } = inside();
    const last = pieces.at(-1);
    if (last && !isElement(last) && last.at.end === at.start) {
      last.at.end = at.end;
      last.gaps.push(...gaps);
    } else pieces.push({ at: { ...at }, gaps });
  };

  const closeDownTo = (level: number, end: number): void => {
    while (stack.length > level) {
      const element = stack.pop() as Element;
      element.at.end = end;
      report("unclosed-tag", element.open.at, { tag: element.open.name });
    }
  };

  const closeTop = (close: TagToken): void => {
    const element = stack.pop();
    if (!element) return;
    element.at.end = close.at.end;
    element.close = close;
  };

  /** Where a tag belongs: here, or higher up when what is open was never closed or it is misplaced. */
  const findHome = (tag: Tag, token: TagToken): Element | Outline | undefined => {
    const allowedAt = (level: number): boolean => {
      const parent = stack[level - 1];
      return parent ? allows(parent.tag, tag) : tag.top;
    };
    let level = stack.length;
    while (level >= 0 && !allowedAt(level)) level--;
    if (level === stack.length) return inside();
    const between = stack.slice(Math.max(level, 0));
    if (level >= 0 && between.every(({ open }) => following.get(open) !== "close")) {
      closeDownTo(level, token.at.start);
      return inside();
    }
    const parents = tags.filter((each) => allows(each, tag)).map(({ name }) => `<${name}>`);
    report("tag-not-here", token.at, {
      tag: token.name,
      parent: stack.at(-1)?.open.name ?? "",
      parents: parents.join(", "),
    });
    return level < 0 ? undefined : (stack[level - 1] ?? root);
  };

  const openTag = (token: TagToken): void => {
    const tag = knownTag(token, report);
    if (!tag) {
      if (token.kind === "open") leftOut.push(token.name);
      addText(token.at, token);
      return;
    }
    const element: Element = { tag, open: token, at: { ...token.at }, pieces: [] };
    findHome(tag, token)?.pieces.push(element);
    if (token.kind === "self") return;
    if (tag.content === "none" && following.get(token) !== "close")
      report("tag-needs-slash", token.at, { tag: token.name });
    else stack.push(element);
  };

  const closeTag = (token: TagToken): void => {
    const known = tagNamed(token.name);
    const level = stack.findLastIndex(
      ({ open, tag }) => open.name === token.name || (known !== undefined && tag === known),
    );
    if (level !== -1) {
      closeDownTo(level + 1, token.at.start);
      closeTop(token);
      return;
    }
    const top = stack.at(-1);
    const forgotten = leftOut.lastIndexOf(token.name);
    if (forgotten !== -1) leftOut.splice(forgotten, 1);
    else if (top && following.get(top.open) !== "close") {
      const { name } = top.open;
      report("mismatched-closing-tag", token.at, { tag: name, found: token.name }, `</${name}>`);
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
    if (stack.length > MAX_LEVELS) {
      report("too-deep", token.at, { most: MAX_LEVELS });
      return undefined;
    }
  }
  closeDownTo(0, source.text.length);
  return root;
}

const allows = (parent: Tag, child: Tag): boolean =>
  parent.children.includes(child.name) ||
  // Its own rule says it better: an ending has no choices.
  (parent.name === "Ending" && child.name === "Choice");

/** For every opening tag: is the next tag of the same name an opening or a closing one? */
function followingSameName(tokens: Token[]): Map<TagToken, "open" | "close"> {
  const next = new Map<string, "open" | "close">();
  const following = new Map<TagToken, "open" | "close">();
  for (const token of tokens.toReversed()) {
    if (!isTag(token) || token.kind === "self") continue;
    const found = next.get(token.name);
    if (found) following.set(token, found);
    next.set(token.name, token.kind);
  }
  return following;
}
