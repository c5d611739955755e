import { compileAll } from "../../case-check/check-case.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { CaseFolder } from "./case-folders.ts";
import type { World } from "./command.ts";
import { printDiagnostics } from "./print-diagnostics.ts";

/**
 * A case to play: in the reader's language where it has that, and else in its own.
 * @returns undefined when it has errors, which have been printed
 */
export function playableCase(
  found: CaseFolder,
  locale: Locale,
  world: World,
): Scenario | undefined {
  const { scenarios, diagnostics } = compileAll({ ...found, caseId: found.id });
  const scenario = scenarios[locale] ?? scenarios[found.source.locale];
  if (scenario) return scenario;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  printDiagnostics(errors, found, { ...world, locale, out: world.err });
  return undefined;
}
