import type { Report } from "../diagnostics/report.ts";
import { tags } from "../tags/index.ts";
import { scanBackticks, scanBraces, scanCodeLine } from "./not-words.ts";
import { scanTag, scanUnbracketed } from "./scan-tag.ts";
import type { Source, Span } from "./source.ts";
import type { Token } from "./token.ts";

const tagNames = tags.map(({ name }) => name).join("|");
const unbracketed = new RegExp(`^\\s*(?:${tagNames})$`);
// A line begins after what every reader of Markdown calls the end of one, and after nothing else.
const specialPattern = new RegExp(
  `\\\\[\\s\\S]|[<{\`]|(?<![^\\r\\n])(?:(?:import|export) |[^\\S\\r\\n]*(?:${tagNames})(?=[ \\t]+[a-z]+="))`,
  "g",
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
      else if (tokens[last + 2] && /^[ \t]*$/.test(blank(next.at))) last += 2;
      else break;
    }
    const after = tokens[last + 1];
    const run = tokens.slice(at, last + 1).filter(({ kind }) => kind !== "text");
    const alone =
      // Two comments side by side are a paragraph to other readers of MDX.
      !run.some(({ kind }, index) => kind === "gap" && run[index + 1]?.kind === "gap") &&
      (before === undefined || /[\r\n][ \t]*$|^[ \t]*$/.test(tail(before, text))) &&
      (after === undefined || /^[ \t]*(?:[\r\n]|$)/.test(head(after, text)));
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
