import type { Locale } from "../../scenario/vocabulary.ts";
import { type Diagnostic, describe } from "./diagnostic.ts";

const words: Record<Locale, Record<"error" | "warning" | "why" | "hint", string>> = {
  nl: { error: "fout", warning: "let op", why: "Waarom", hint: "Doe dit" },
  en: { error: "error", warning: "warning", why: "Why", hint: "Do this" },
};

const LINE_WIDTH = 96;

/**
 * A diagnostic for people who read a terminal: where, what, the line itself, why and what to do.
 * @param text the file that it is about, for the line it points at
 * @param options color: with ANSI colours
 * @returns several lines, without a line end after the last
 */
export function print(
  diagnostic: Diagnostic,
  text: string,
  locale: Locale,
  options: { color?: boolean } = {},
): string {
  const { severity, file, start, id } = diagnostic;
  const paint = (code: number, part: string): string =>
    options.color ? `\u001b[${code}m${part}\u001b[0m` : part;
  const tint = severity === "error" ? 31 : 33;
  const say = words[locale];
  const { message, why, hint } = describe(diagnostic, locale);
  return [
    `${paint(36, `${file}:${start.line}:${start.column}`)} ${paint(tint, say[severity])} ${paint(2, id)}`,
    ...wrap(message, ""),
    "",
    ...frame(
      diagnostic,
      text,
      (part) => paint(tint, part),
      (part) => paint(2, part),
    ),
    "",
    ...wrap(`${say.why}: ${why}`, "  "),
    ...wrap(`${say.hint}: ${hint}`, "  "),
  ].join("\n");
}

type Paint = (part: string) => string;

/** The line it points at, with the one before it, and marks below what is meant. */
function frame({ start, end }: Diagnostic, text: string, mark: Paint, dim: Paint): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const width = String(start.line).length;
  const gutter = (line: number | string): string => dim(`  ${String(line).padStart(width)} │ `);
  const line = lines[start.line - 1] ?? "";
  const before = lines[start.line - 2];
  const lastColumn = end.line === start.line ? end.column : line.length + 1;
  // A long line is shown around the place that is meant.
  const from = Math.max(0, Math.min(start.column - 1 - 30, line.length - LINE_WIDTH));
  const shown = line.slice(from, from + LINE_WIDTH).replaceAll("\t", " ");
  const length = Math.max(1, Math.min(lastColumn, from + LINE_WIDTH + 1) - start.column);
  return [
    ...(before?.trim() ? [gutter(start.line - 1) + before.slice(0, LINE_WIDTH)] : []),
    gutter(start.line) + shown,
    gutter("") + " ".repeat(Math.max(0, start.column - 1 - from)) + mark("~".repeat(length)),
  ];
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + word.length + 1 > LINE_WIDTH - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, indent + line];
}
