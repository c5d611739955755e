import type { CareMap } from "../scenario/care-map.ts";
import { isId } from "../scenario/ids.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Locale, locales } from "../scenario/vocabulary.ts";
import { buildScenario } from "./build/scenario.ts";
import { checkSource } from "./check/check-source.ts";
import { type Diagnostic, toDiagnostic } from "./diagnostics/diagnostic.ts";
import type { Problem } from "./diagnostics/report.ts";
import { toldOnce } from "./diagnostics/told-once.ts";
import { toId } from "./parse/values.ts";
import { type CaseFile, readCase } from "./read-case.ts";
import { withoutHiddenEchoes } from "./scan/hidden-signs.ts";
import { checkTranslation } from "./translate/check-translation.ts";

export type { Diagnostic } from "./diagnostics/diagnostic.ts";

/** A case in one language, as text. */
export type CompileInput = {
  /** The whole file. */
  text: string;
  /** Its name as messages show it, such as `scenarios/john/nl.mdx`. */
  file?: string;
  /** The name of the case's folder; becomes `Scenario.id`. */
  caseId: string;
  /** The language of the words. Left out: from the file's name, or else Dutch. */
  locale?: Locale;
  /** For a translation: the file that carries the structure. */
  source?: { text: string; file?: string };
  /** Who there is in the region, in the language of the text. Left out: `ref` is not looked up. */
  careMap?: CareMap;
  /** The most characters of a file; `MAX_LENGTH` where it is left out. */
  maxLength?: number;
};

export type Compiled = {
  /** Null as long as there is an error. */
  scenario: Scenario | null;
  /** In the order in which they stand in the file. */
  diagnostics: Diagnostic[];
};

/**
 * Compile a case, or its translation: the one door of the case language.
 * Never throws for what an author wrote. Checks what the text and the bare graph show; what only
 * reachable states show is for `case-check`.
 */
export function compileCase(input: CompileInput): Compiled {
  const { text, caseId, maxLength, careMap } = input;
  const file = input.file ?? "nl.mdx";
  const locale = input.locale ?? localeOf(file);
  const named: Problem[] = isId(caseId) ? [] : [wrongFolder(caseId)];
  const finish = (
    problems: readonly Problem[],
    read: CaseFile,
    build: () => Scenario,
  ): Compiled => {
    const all = toldOnce([...named, ...withoutHiddenEchoes(problems)]);
    const diagnostics = all.map((problem) => toDiagnostic(problem, read.source));
    const sound = diagnostics.every(({ severity }) => severity !== "error");
    return { scenario: sound ? build() : null, diagnostics };
  };

  if (!input.source && !isTranslation(text)) {
    const read = readCase(text, file, "source", maxLength);
    const { problems } = checkSource(read, careMap);
    return finish(problems, read, () =>
      buildScenario(read.front.fields, read.nodes, { caseId, locale, careMap }),
    );
  }
  const read = readCase(text, file, "translation", maxLength);
  const { problems, front, nodes } = checkTranslation(read, input.source, careMap);
  return finish(problems, read, () => buildScenario(front, nodes, { caseId, locale, careMap }));
}

/** Whether a text says of itself that it translates another file. */
export function isTranslation(text: string): boolean {
  const [, front = ""] = text.slice(0, 100_000).split(/^\uFEFF?---[^\S\r\n]*$/m);
  return /^translates[^\S\r\n]*:/m.test(front);
}

function localeOf(file: string): Locale {
  const name = file.split(/[\\/]/).at(-1)?.split(".")[0];
  return locales.find((locale) => locale === name) ?? locales[0];
}

function wrongFolder(caseId: string): Problem {
  const suggestion = toId(caseId);
  return {
    id: "case-id-not-allowed",
    at: { start: 0, end: 0 },
    params: { id: caseId },
    ...(suggestion !== undefined && { suggestion }),
  };
}
