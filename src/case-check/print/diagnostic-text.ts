import type { Locale } from "../../scenario/vocabulary.ts";
import type { CaseDiagnostic } from "../check-case.ts";
import { describe } from "../describe.ts";
import { codeFrame } from "./code-frame.ts";
import { type Paint, painter } from "./paint.ts";
import { wrap } from "./wrap.ts";

const words = {
  nl: { error: "fout", warning: "let op", why: "Waarom", hint: "Doe dit", page: "Uitleg" },
  en: { error: "error", warning: "warning", why: "Why", hint: "Do this", page: "More" },
} as const;

/**
 * A message about a case for people who read a terminal or a log: where it is, what it is, the lines
 * it is about, why it matters and what to write instead.
 * @param text the file that it is about
 * @param options paint: to colour with; width: columns to write in; site: address of the site, to name
 *   the page of its handbook about this message
 * @returns lines, the last one without a line break
 */
export function diagnosticText(
  diagnostic: CaseDiagnostic,
  text: string,
  locale: Locale,
  {
    paint = painter(false),
    width = 96,
    site,
  }: { paint?: Paint; width?: number; site?: string } = {},
): string {
  const { id, severity, file, start, end } = diagnostic;
  const { message, why, hint, url } = describe(diagnostic, locale);
  const say = words[locale];
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  const frame = codeFrame(text, start, end, paint);
  return [
    `${paint("bold", `${file}:${start.line}:${start.column}`)}  ${paint(severity === "error" ? "red" : "yellow", say[severity])}  ${paint("faint", id)}`,
    ...indented(wrap(message, width - 2)),
    "",
    ...(frame ? [...indented(frame.split("\n")), ""] : []),
    ...indented(wrap(`${say.why}: ${why}`, width - 2)),
    ...indented(wrap(`${say.hint}: ${hint}`, width - 2)),
    // Never wrapped: half an address leads nowhere.
    ...(site === undefined ? [] : [`  ${paint("faint", `${say.page}: ${site}${url}`)}`]),
  ].join("\n");
}
