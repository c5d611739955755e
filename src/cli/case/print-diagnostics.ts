import type { CaseDiagnostic } from "../../case-check/check-case.ts";
import { describe } from "../../case-check/describe.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { CaseFolder } from "./case-folders.ts";
import { codeFrame } from "./code-frame.ts";
import { painter } from "./colour.ts";
import type { World } from "./command.ts";
import { wrap } from "./print-text.ts";

const words = {
  nl: { error: "fout", warning: "waarschuwing", why: "Waarom", hint: "Wat helpt", more: "Meer" },
  en: { error: "error", warning: "warning", why: "Why", hint: "What helps", more: "More" },
} as const;

/**
 * Prints messages about a case, each with the lines it is about, why it matters and what to write.
 * @param found the case, whose lines are shown
 */
export function printDiagnostics(
  diagnostics: readonly CaseDiagnostic[],
  found: CaseFolder,
  { out, colours, width, locale }: Pick<World, "out" | "colours" | "width"> & { locale: Locale },
): void {
  const say = words[locale];
  const paint = painter(colours);
  const texts = new Map(
    [found.source, ...found.translations].map((each) => [each.file, each.text]),
  );
  const labelled = (label: string, text: string) =>
    wrap(`${label}: ${text}`, width - 2).map((line) => `  ${line}`);
  for (const diagnostic of diagnostics) {
    const { id, severity, file, start, end } = diagnostic;
    const { message, why, hint, url } = describe(diagnostic, locale);
    const frame = codeFrame(texts.get(file) ?? "", start, end, paint);
    const colour = severity === "error" ? "red" : "yellow";
    const lines = [
      `${paint("bold", `${file}:${start.line}:${start.column}`)}  ${paint(colour, say[severity])}  ${paint("faint", id)}`,
      ...wrap(message, width - 2).map((line) => `  ${line}`),
      "",
      ...frame.split("\n").map((line) => `  ${line}`),
      "",
      ...labelled(say.why, why),
      ...labelled(say.hint, hint),
      paint("faint", `  ${say.more}: ${url}`),
      "",
    ];
    out(lines.join("\n"));
  }
}
