import type { CaseDiagnostic } from "../../case-check/check-case.ts";
import { diagnosticText } from "../../case-check/print/diagnostic-text.ts";
import { painter } from "../../case-check/print/paint.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { CaseFolder } from "./case-folders.ts";
import type { World } from "./command.ts";

/**
 * Prints messages about a case, with an empty line after each. The first of its kind names the page
 * of the handbook about it.
 * @param found the case, whose lines are shown
 * @param explained the kinds whose page was named already; those named now are added
 */
export function printDiagnostics(
  diagnostics: readonly CaseDiagnostic[],
  found: Pick<CaseFolder, "source" | "translations">,
  {
    out,
    colours,
    width,
    site,
    locale,
  }: Pick<World, "out" | "colours" | "width" | "site"> & { locale: Locale },
  explained: Set<string> = new Set(),
): void {
  const texts = new Map(
    [found.source, ...found.translations].map(({ file, text }) => [file, text]),
  );
  const style = { paint: painter(colours), width };
  for (const each of diagnostics) {
    const named = explained.has(each.id) ? {} : { site };
    explained.add(each.id);
    out(`${diagnosticText(each, texts.get(each.file) ?? "", locale, { ...style, ...named })}\n`);
  }
}
