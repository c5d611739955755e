import type { CareMap } from "../../scenario/care-map.ts";
import { type Correction, collectUntilEnough, type Problem } from "../diagnostics/report.ts";
import { isError } from "../diagnostics/severity.ts";
import type { CaseFile } from "../read-case.ts";
import { almostNames } from "./almost-names.ts";
import { asks } from "./asks.ts";
import { choices } from "./choices.ts";
import { contacts } from "./contacts.ts";
import { feedback } from "./feedback.ts";
import { buildGraph, type CaseGraph } from "./graph.ts";
import { hasClient } from "./has-client.ts";
import { joint } from "./joint.ts";
import { meanings } from "./meanings.ts";
import { meters } from "./meters.ts";
import { neverHolds } from "./never-holds.ts";
import { onMap } from "./on-map.ts";
import { reachability } from "./reachability.ts";
import { readiness } from "./readiness.ts";
import { pointingAtWrongIds, references } from "./references.ts";
import { routes } from "./routes.ts";
import type { Rule } from "./rule.ts";
import { withoutSequels } from "./sequels.ts";
import { starts } from "./starts.ts";
import { factsAreTold } from "./told-facts.ts";
import { uniqueIds } from "./unique-ids.ts";
import { words } from "./words.ts";

/** Questions that look at one thing at a time: asked of every file, however broken. */
const localRules: readonly Rule[] = [
  references,
  uniqueIds,
  starts,
  choices,
  routes,
  words,
  feedback,
  meters,
  meanings,
  asks,
  joint,
  onMap,
  contacts,
  readiness,
];

/** Questions about the whole story: asked once the text itself holds, or they would only repeat it. */
const wholeRules: readonly Rule[] = [hasClient, reachability, neverHolds, factsAreTold];

/**
 * Ask every question of a source.
 * @param careMap who there is in the region; left out, what points at it is not looked up
 * @returns its bare graph, and all problems: those of reading it and those of the rules, in the
 *   order in which they stand in the file
 */
export function checkSource(
  file: CaseFile,
  careMap?: CareMap,
): { graph: CaseGraph; problems: Problem[] } {
  const graph = buildGraph(file, careMap);
  if (file.refused) return { graph, problems: [...file.problems] };
  const found = collectUntilEnough((report, told) => {
    for (const rule of localRules) rule(graph, report);
    almostNames(file.nodes, [...graph.defined.person.values()], file.source.text, report);
    if (!file.problems.some(isError) && !told.some(isError))
      for (const rule of wholeRules) {
        rule(graph, report);
        // What lies behind a story that cannot be walked would only be told a second time.
        if (told.some(({ id }) => id === "no-ending")) break;
      }
  });
  const pointing = pointingAtWrongIds(graph);
  const read = file.problems.map((problem) =>
    problem.id === "id-not-allowed" ? withPointing(problem, pointing) : problem,
  );
  const problems = withoutSequels([...read, ...withoutEchoes(found.problems)]);
  return { graph, problems: problems.sort((one, other) => one.at.start - other.at.start) };
}

/** An id that has to change takes along what points at it. */
function withPointing(
  problem: Problem,
  pointing: ReadonlyMap<string, readonly Correction[]>,
): Problem {
  const also = pointing.get(problem.suggestion ?? "");
  return also ? { ...problem, also } : problem;
}

/** A scene that nothing leads to is told once: where a condition waits for it, or else at the scene. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const blamed = new Set(
    problems.flatMap(({ id, params }) => {
      if (id === "told-never") return [`fact ${params.fact}`];
      if (id === "visited-never" || id === "decided-never") return [`scene ${params.scene}`];
      if (id === "meaning-never") return [`fact ${params.fact}`];
      return id === "chose-never" ? [`scene ${String(params.choice).split("/")[0]}`] : [];
    }),
  );
  return problems.filter(({ id, params }) => {
    if (id === "fact-never-told") return !blamed.has(`fact ${params.fact}`);
    return id !== "unreachable-scene" || !blamed.has(`scene ${params.scene}`);
  });
}
