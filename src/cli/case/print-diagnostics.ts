import type { CaseDiagnostic } from "../../case-check/check-case.ts";
import { diagnosticText } from "../../case-check/print/diagnostic-text.ts";
import { painter } from "../../case-check/print/paint.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { CaseFolder } from "./case-folders.ts";
import type { World } from "./command.ts";

/**
 * Prints messages about a case, with an empty line after each.
 * @param found the case, whose lines are shown
 */
export function printDiagnostics(
  diagnostics: readonly CaseDiagnostic[],
  found: Pick<CaseFolder, "source" | "translations">,
  { out, colours, width, locale }: Pick<World, "out" | "colours" | "width"> & { locale: Locale },
): void {
  const texts = new Map(
    [found.source, ...found.translations].map(({ file, text }) => [file, text]),
  );
  const style = { paint: painter(colours), width };
  for (const each of diagnostics)
    out(`${diagnosticText(each, texts.get(each.file) ?? "", locale, style)}\n`);
}
