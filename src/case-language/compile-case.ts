import type { Scenario } from "../scenario/scenario.ts";
import { type Locale, locales } from "../scenario/vocabulary.ts";
import { buildScenario } from "./build/scenario.ts";
import type { Problem } from "./diagnostics/report.ts";
import { readCase } from "./read-case.ts";
import type { Position, Source } from "./scan/source.ts";

export type Diagnostic = {
  id: string;
  severity: "error" | "warning";
  file: string;
  start: Position;
  end: Position;
  params: Problem["params"];
  suggestion?: string;
};

export function compileCase(input: {
  text: string;
  file?: string;
  caseId: string;
  locale?: Locale;
}): { scenario: Scenario | null; diagnostics: Diagnostic[] } {
  const file = input.file ?? "nl.mdx";
  const read = readCase(input.text, file, "source");
  const diagnostics = read.problems.map((problem) => toDiagnostic(problem, read.source));
  if (diagnostics.length > 0) return { scenario: null, diagnostics };
  const locale = input.locale ?? locales.find((each) => file.endsWith(`${each}.mdx`)) ?? "nl";
  const scenario = buildScenario(read.front.fields, read.nodes, { caseId: input.caseId, locale });
  return { scenario, diagnostics };
}

function toDiagnostic({ at, ...problem }: Problem, source: Source): Diagnostic {
  return {
    ...problem,
    severity: "error",
    file: source.file,
    start: source.positionAt(at.start),
    end: source.positionAt(at.end),
  };
}
