import type { Report } from "../diagnostics/report.ts";
import { tags } from "../tags/index.ts";
import { type Attribute, scanAttributes } from "./attributes.ts";
import { endOfBraces } from "./braces.ts";
import type { Source, Span } from "./source.ts";

export type TagToken = {
  kind: "open" | "self" | "close";
  /** As written: it may be no tag of ours. */
  name: string;
  at: Span;
  attributes: Attribute[];
  /** It stands on a line with nothing but tags and comments. */
  ownLine: boolean;
  /** Something in it was reported: what seems to be missing or unknown in it may be part of that. */
  garbled: boolean;
};

/**
 * A file in pieces. `gap` is something the author wrote that is no text of the case: a comment, or
 * what was reported already.
 */
export type Token = TagToken | { kind: "text" | "gap"; at: Span; ownLine: boolean };

/** Whether a piece is a tag. */
export const isTag = (token: Token): token is TagToken =>
  token.kind !== "text" && token.kind !== "gap";

const tagNames = tags.map(({ name }) => name).join("|");
const unbracketed = new RegExp(`^\\s*(?:${tagNames})$`);
const specialPattern = new RegExp(
  `\\\\[\\s\\S]|[<{\`]|^(?:import|export) |^[^\\S\\r\\n]*(?:${tagNames})(?=[ \\t]+[a-z]+=")`,
  "gm",
);

/**
 * Cut the body of a case at everything that looks like a tag, a comment or code.
 * @param source the file
 * @param from offset at which the body begins (after the front matter)
 * @param report takes what cannot be in a case; scanning goes on after it
 */
export function scanTokens(source: Source, from: number, report: Report): Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  let textStart = from;
  const push = (token: Token): void => {
    if (token.at.start > textStart)
      tokens.push({ kind: "text", at: { start: textStart, end: token.at.start }, ownLine: false });
    tokens.push(token);
    textStart = token.at.end;
    special.lastIndex = token.at.end;
  };
  const gap = (start: number, end: number): void =>
    push({ kind: "gap", at: { start, end }, ownLine: false });

  const special = new RegExp(specialPattern);
  special.lastIndex = from;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const start = match.index;
    if (match[0] === "<") {
      const token = scanTag(text, start, report);
      if (token === "text") continue;
      push(token);
    } else if (match[0] === "{") gap(start, scanBraces(text, start, report));
    else if (match[0] === "`") gap(start, scanBackticks(text, start, report));
    else if (unbracketed.test(match[0])) push(scanUnbracketed(text, start, match[0], report));
    else if (!match[0].startsWith("\\")) {
      const end = scanCodeLine(text, start, from, report);
      if (end > start) gap(start, end);
    }
  }
  if (textStart < text.length)
    tokens.push({ kind: "text", at: { start: textStart, end: text.length }, ownLine: false });
  markOwnLines(tokens, text);
  return tokens;
}

/** Like `indexOf`, without searching the rest of a big file again for what is not in it. */
function indexAfter(text: string, what: string, from: number): number {
  const known = lastIndexes.text === text ? lastIndexes : { text, found: new Map() };
  lastIndexes = known;
  const last = known.found.get(what) ?? text.lastIndexOf(what);
  known.found.set(what, last);
  return last < from ? -1 : text.indexOf(what, from);
}
let lastIndexes: { text: string; found: Map<string, number> } = { text: "", found: new Map() };

const tagStart = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.-]*)/uy;

function scanTag(text: string, start: number, report: Report): Token | "text" {
  if (text.startsWith("<!--", start)) {
    const close = indexAfter(text, "-->", start);
    const end = close === -1 ? start + 4 : close + 3;
    report("html-comment", { start, end }, {});
    return { kind: "gap", at: { start, end }, ownLine: false };
  }
  tagStart.lastIndex = start;
  const match = tagStart.exec(text);
  if (!match) {
    const after = text[start + 1] ?? "";
    // MDX reads `<` as text only before white space that is followed by more of the paragraph.
    if (/\s/.test(after) && /^<[^\S\n]*(?:\r?\n)?[^\S\n]*\S/.test(text.slice(start, start + 200)))
      return "text";
    const end = start + 1 + (/^[^\s<]{0,12}/.exec(text.slice(start + 1))?.[0].length ?? 0);
    report("less-than", { start, end }, { found: text.slice(start, end) });
    return { kind: "gap", at: { start, end: start + 1 }, ownLine: false };
  }
  const [whole, slash, name] = match as unknown as [string, string, string];
  const nameEnd = start + whole.length;
  const address = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(
    text.slice(start, start + 300),
  );
  if (address && slash === "") {
    const end = start + address[0].length;
    report("bare-address", { start, end }, { address: address[0].replace(/^<|>$/g, "") });
    return { kind: "gap", at: { start, end }, ownLine: false };
  }
  if (slash === "/") {
    const close = /\s*>/y;
    close.lastIndex = nameEnd;
    const found = close.exec(text);
    const end = nameEnd + (found?.[0].length ?? 0);
    if (!found) report("tag-not-finished", { start, end }, { tag: `/${name}` });
    return { ...bare, kind: "close", name, at: { start, end } };
  }
  return scanOpening(text, start, name, nameEnd, report);
}

const bare = { attributes: [], ownLine: false, garbled: false };

function scanOpening(
  text: string,
  start: number,
  name: string,
  nameEnd: number,
  report: Report,
): TagToken {
  const { attributes, end, selfClosing, garbled } = scanAttributes(text, nameEnd, name, report);
  const kind = selfClosing ? "self" : "open";
  return { ...bare, kind, name, at: { start, end }, attributes, garbled };
}

/** A line that begins as a tag does, but for its `<`. */
function scanUnbracketed(text: string, start: number, found: string, report: Report): TagToken {
  const name = found.trim();
  const nameAt = { start: start + found.length - name.length, end: start + found.length };
  report("tag-without-bracket", nameAt, { tag: name }, `<${name}`);
  const token = scanOpening(text, nameAt.start, name, nameAt.end, report);
  return { ...token, garbled: true };
}

function scanBraces(text: string, start: number, report: Report): number {
  const comment = /\{\s*\/\*/y;
  comment.lastIndex = start;
  if (comment.test(text)) {
    const star = indexAfter(text, "*/", start);
    const closing = /\*\/\s*\}/y;
    closing.lastIndex = star;
    const close = star === -1 ? null : closing.exec(text);
    if (close) return star + close[0].length;
    if (star === -1) {
      const line = text.indexOf("\n", start);
      const end = line === -1 ? text.length : line;
      report("comment-not-closed", { start, end }, {});
      return end;
    }
  }
  const end = endOfBraces(text, start);
  report("braces", { start, end }, { found: text.slice(start, Math.min(end, start + 40)) });
  return end;
}

/**
 * A line that begins with `import` or `export` is code to other readers of MDX, unless it goes on
 * with a paragraph.
 * @returns the end of the line when it is code, `start` when it is words
 */
function scanCodeLine(text: string, start: number, from: number, report: Report): number {
  const lineEnd = text.indexOf("\n", start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const line = text.slice(start, end);
  const isCode =
    /^import\s+(?:[\w*{$][^"']*\sfrom\s*)?["']/.test(line) ||
    /^export\s+(?:default|const|let|var|function|class|async|\{|\*)/.test(line);
  const before = text.slice(text.lastIndexOf("\n", start - 2) + 1, Math.max(start - 1, 0));
  const continues =
    start > from && !/^\s*$|^\s*(?:#{1,6}|[-+*]|\d{1,9}[.)])\s*$|^\s*#|>\s*$|\}\s*$/.test(before);
  if (!isCode && continues) return start;
  report("code-line", { start, end }, { word: line.slice(0, 6) });
  return end;
}

function scanBackticks(text: string, start: number, report: Report): number {
  const run = /^`+/.exec(text.slice(start, start + 100))?.[0] ?? "`";
  const line = text.slice(start + run.length, start + 400).split("\n", 1)[0] ?? "";
  const close = line.indexOf(run);
  const end =
    start +
    run.length +
    (close > 0 && !line.slice(0, close).includes("<") ? close + run.length : 0);
  report("backtick", { start, end }, { found: text.slice(start, end) });
  return end;
}

/** A run of tags and comments alone on its lines is a block of its own; anything else is in a line. */
function markOwnLines(tokens: Token[], text: string): void {
  const blank = (span: Span): string => text.slice(span.start, span.end);
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (first.kind === "text") continue;
    const before = tokens[at - 1];
    let last = at;
    for (;;) {
      const next = tokens[last + 1];
      if (next === undefined) break;
      if (next.kind !== "text") last++;
      else if (tokens[last + 2] && /^[^\S\r\n]*$/.test(blank(next.at))) last += 2;
      else break;
    }
    const after = tokens[last + 1];
    const run = tokens.slice(at, last + 1).filter(({ kind }) => kind !== "text");
    const alone =
      // Two comments side by side are a paragraph to other readers of MDX.
      !run.some(({ kind }, index) => kind === "gap" && run[index + 1]?.kind === "gap") &&
      (before === undefined || /[\r\n][^\S\r\n]*$|^[^\S\r\n]*$/.test(tail(before, text))) &&
      (after === undefined || /^[^\S\r\n]*(?:[\r\n]|$)/.test(head(after, text)));
    if (alone)
      for (let index = at; index <= last; index++) {
        const token = tokens[index] as Token;
        if (token.kind !== "text") token.ownLine = true;
      }
    at = last;
  }
}

const tail = ({ at }: Token, text: string): string => {
  const slice = text.slice(Math.max(at.start, at.end - 200), at.end);
  const line = slice.search(/[\r\n][^\r\n]*$/);
  return line === -1 ? slice : slice.slice(line);
};
const head = ({ at }: Token, text: string): string => text.slice(at.start, at.start + 200);
