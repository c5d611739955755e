import { compileCase, isTranslation } from "../case-language/compile-case.ts";
import type { Diagnostic } from "../case-language/diagnostics/diagnostic.ts";
import { readCase } from "../case-language/read-case.ts";
import { type Exploration, modesOf } from "../explore/explore.ts";
import type { CareMap } from "../scenario/care-map.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Locale } from "../scenario/vocabulary.ts";
import { askingFindings } from "./didactics/asking-findings.ts";
import { fieldFindings } from "./didactics/field-findings.ts";
import { giveawayFindings } from "./didactics/giveaway-findings.ts";
import { practiceFindings } from "./didactics/practice-findings.ts";
import { safetyFindings } from "./didactics/safety-findings.ts";
import { exploredOnce } from "./explored.ts";
import type { Finding, FindingId } from "./finding.ts";
import { listeningFindings } from "./listening-findings.ts";
import { locate } from "./locate.ts";
import { messages } from "./messages/index.ts";
import { hardTextFindings } from "./reading/hard-text-findings.ts";
import { stuckFindings } from "./stuck-findings.ts";
import { unusedFindings } from "./unused-findings.ts";

/** One file of a case. `file` is its name as messages show it. */
export type CaseSource = { file: string; locale: Locale; text: string };

/** A care map in each language that has one. */
export type CareMaps = Partial<Record<Locale, CareMap>>;

/** A message about a case: from its text, or from what its plays come to. */
export type CaseDiagnostic = Omit<Diagnostic, "id"> & { id: Diagnostic["id"] | FindingId };

export type CheckedCase = {
  /** The case in every language that has no errors; none when the source has errors. */
  scenarios: Partial<Record<Locale, Scenario>>;
  diagnostics: CaseDiagnostic[];
  /** What its plays come to, per mode, and per mode of the lesson-cut; empty when the source has errors. */
  explorations: Exploration[];
};

/**
 * Compiles a case with its translations and looks at every state that its plays can reach.
 * Pure, and never throws for a mistake in a case.
 * @param caseId its id: the name of its folder
 * @param source the file with the structure
 * @param translations the files with other words for it
 * @param careMaps who there is in the region, per language: what `ref` of a contact points at;
 *   without one, such references are not checked
 * @param maxStates how many states to look at per mode
 * @param onExplored told before every mode how many of them were looked at
 */
export function checkCase(input: {
  caseId: string;
  source: CaseSource;
  translations?: readonly CaseSource[];
  careMaps?: CareMaps;
  maxStates?: number;
  onExplored?: (done: number, of: number) => void;
}): CheckedCase {
  const { scenarios, diagnostics } = compileAll(input);
  const scenario = scenarios[input.source.locale];
  if (!scenario) return { scenarios, diagnostics, explorations: [] };
  const { maxStates, onExplored } = input;
  const plays = (["whole", "lesson-cut"] as const).flatMap((part) =>
    part === "lesson-cut" && !scenario.lessonCut
      ? []
      : modesOf(scenario, part).map((mode) => ({ part, mode })),
  );
  const explored = exploredOnce(scenario);
  const explorations = plays.map(({ part, mode }, at) => {
    onExplored?.(at, plays.length);
    return explored(mode, { part, ...(maxStates !== undefined && { maxStates }) });
  });
  const known = new Set(diagnostics.map(({ start, id }) => `${id} ${start.offset}`));
  const careMap = input.careMaps?.[input.source.locale];
  const stuck = stuckFindings(explorations);
  // Where nobody comes to an end, that what lies behind it is never seen is the same mistake.
  const blocked = stuck.some(({ id }) => id === "no-ending-possible");
  const found = locatedFindings(input.source, [
    ...stuck,
    ...(blocked ? [] : unusedFindings(scenario, explorations)),
    ...listeningFindings(scenario, explorations),
    ...(blocked ? [] : didacticFindings(scenario, explorations, careMap)),
    ...safetyFindings(scenario),
    ...askingFindings(scenario),
    ...boundFindings(explorations),
  ]).filter(
    // A scene to which nothing points was already said to be out of reach.
    ({ id, start }) =>
      id !== "scene-never-reached" || !known.has(`unreachable-scene ${start.offset}`),
  );
  const read = [input.source, ...(input.translations ?? [])].flatMap((file) => {
    const words = scenarios[file.locale];
    return words ? locatedFindings(file, hardTextFindings(words)) : [];
  });
  return { scenarios, diagnostics: [...diagnostics, ...found, ...read], explorations };
}

/**
 * Compiles a case with its translations, without looking at its plays.
 */
export function compileAll({
  caseId,
  source,
  translations = [],
  careMaps,
}: Parameters<typeof checkCase>[0]): Pick<CheckedCase, "scenarios" | "diagnostics"> {
  const scenarios: CheckedCase["scenarios"] = {};
  const compiled = compileCase({ ...source, caseId, ...mapFor(careMaps, source.locale) });
  const diagnostics: CaseDiagnostic[] = [...compiled.diagnostics];
  // What is said of a translation would only repeat that its source is not right.
  if (!compiled.scenario) return { scenarios, diagnostics };
  scenarios[source.locale] = compiled.scenario;
  for (const translation of translations) {
    const careMap = mapFor(careMaps, translation.locale);
    const { scenario, diagnostics: found } = compileCase({
      ...translation,
      ...careMap,
      caseId,
      source,
    });
    diagnostics.push(...found);
    if (scenario) scenarios[translation.locale] = scenario;
  }
  return { scenarios, diagnostics };
}

/**
 * What is to be said of one translation of a case.
 */
export function checkTranslationOf(
  {
    caseId,
    source,
    careMaps,
  }: Pick<Parameters<typeof checkCase>[0], "caseId" | "source" | "careMaps">,
  translation: CaseSource,
): CaseDiagnostic[] {
  const careMap = mapFor(careMaps, translation.locale);
  return compileCase({ ...translation, ...careMap, caseId, source }).diagnostics;
}

const mapFor = (careMaps: CareMaps | undefined, locale: Locale): { careMap?: CareMap } => {
  const careMap = careMaps?.[locale];
  return careMap ? { careMap } : {};
};

/** Whether a student can learn from it what it is for. */
function didacticFindings(
  scenario: Scenario,
  explorations: readonly Exploration[],
  careMap: CareMap | undefined,
): Finding[] {
  return [
    ...practiceFindings(scenario, explorations),
    ...giveawayFindings(scenario, explorations),
    ...fieldFindings(scenario, careMap),
  ];
}

function boundFindings(explorations: readonly Exploration[]): Finding[] {
  return explorations
    .filter(({ complete }) => !complete)
    .map(({ mode, bound }) => ({
      id: "not-fully-explored",
      params: { mode, states: bound.states },
      about: { key: "roles" },
    }));
}

function locatedFindings({ text, file }: CaseSource, findings: readonly Finding[]) {
  if (findings.length === 0) return [];
  const at = locate(readCase(text, file, isTranslation(text) ? "translation" : "source"));
  return findings.map(({ id, params, about }): CaseDiagnostic => {
    const [start, end] = at(about);
    return { id, severity: messages[id].severity, file, start, end, params };
  });
}
