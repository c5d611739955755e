import type { Report } from "../diagnostics/report.ts";
import { endOfBraces } from "./braces.ts";
import { indexAfter } from "./index-after.ts";

/**
 * A comment, or code that cannot be in a case.
 * @returns the offset after it
 */
export function scanBraces(text: string, start: number, report: Report): number {
  const comment = /\{\s*\/\*/y;
  comment.lastIndex = start;
  if (comment.test(text)) {
    const star = indexAfter(text, "*/", start);
    const closing = /\*\/\s*\}/y;
    closing.lastIndex = star;
    // Another comment that begins within: this one was not closed, and must not swallow what is between.
    const swallows = star !== -1 && /\{\s*\/\*/.test(text.slice(start + 1, star));
    const close = star === -1 || swallows ? null : closing.exec(text);
    if (close) return star + close[0].length;
    if (star === -1 || swallows) {
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
export function scanCodeLine(text: string, start: number, from: number, report: Report): number {
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

/**
 * Backticks, with what stands between a pair on one line.
 * @returns the offset after them
 */
export function scanBackticks(text: string, start: number, report: Report): number {
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
