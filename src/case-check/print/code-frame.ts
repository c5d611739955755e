import type { Paint } from "./paint.ts";

type Place = { line: number; column: number };

const longest = 100;

/**
 * The lines around a mistake, with a pointer under it.
 * @param text the whole file
 * @param start first character of the mistake, line and column from 1
 * @param end just behind it
 * @returns lines of text, each indented; empty when the place is not in the file
 */
export function codeFrame(text: string, start: Place, end: Place, paint: Paint): string {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[start.line - 1] === undefined) return "";
  const from = Math.max(1, start.line - 1);
  const to = Math.min(lines.length, start.line + 1);
  const gutter = String(to).length;
  const shown: string[] = [];
  for (let number = from; number <= to; number++) {
    // Tabs count as one column, so they are shown as one.
    const line = (lines[number - 1] ?? "").replaceAll("\t", " ");
    const here = number === start.line;
    // Of a long line, the part around the mistake.
    const cut = here ? Math.max(0, start.column - 1 - longest / 2) : 0;
    const part = `${cut > 0 ? "…" : ""}${line.slice(cut, cut + longest)}${line.length > cut + longest ? "…" : ""}`;
    const bar = paint("faint", `${String(number).padStart(gutter)} │`);
    shown.push(`${here ? paint("red", ">") : " "} ${bar} ${part}`.trimEnd());
    if (!here) continue;
    const last = end.line === start.line ? end.column : line.length + 1;
    const width = Math.max(1, Math.min(last - start.column, longest - (start.column - 1 - cut)));
    const indent = " ".repeat(start.column - 1 - cut + (cut > 0 ? 1 : 0));
    shown.push(
      `  ${paint("faint", `${" ".repeat(gutter)} │`)} ${indent}${paint("red", "^".repeat(width))}`,
    );
  }
  return shown.join("\n");
}
