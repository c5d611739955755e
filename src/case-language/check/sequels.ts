import type { DiagnosticId, Problem } from "../diagnostics/report.ts";

/** What a tag lacks as long as nobody knows where it ends. */
const lacking: ReadonlySet<DiagnosticId> = new Set<DiagnosticId>([
  "choice-without-feedback",
  "choice-without-reply",
  "debrief-not-a-list",
  "decide-without-parts",
  "empty-words",
  "map-without-choices",
  "part-without-options",
  "scene-without-choices",
  "together-needs-options",
  "together-without-other",
]);
/** What a tag that is still being typed cannot be, or have, yet. */
const early: ReadonlySet<DiagnosticId> = new Set<DiagnosticId>([
  "stray-closing-tag",
  "unclosed-tag",
  "unknown-tag",
]);

/**
 * Problems without those that only follow from a tag that was reported already: one that is half typed
 * (`<Sc`) is no unknown tag yet, and one that is never closed does not lack what should stand in it.
 * At least one problem stays of every mistake.
 */
export function withoutSequels(problems: readonly Problem[]): Problem[] {
  const places = (id: DiagnosticId) =>
    new Map(problems.flatMap((each) => (each.id === id ? [[each.at.start, each.at.end]] : [])));
  const halfTyped = places("tag-not-finished");
  const open = places("unclosed-tag");
  const typing = [...halfTyped.keys()].flatMap((start) => {
    const end = open.get(start);
    return end === undefined ? [] : [{ start, end }];
  });
  return problems.filter(({ id, at, suggestion }) => {
    if (id === "tag-not-finished") return true;
    if (typing.some(({ start, end }) => at.start >= start && at.start < end)) return false;
    // With a guess at what was meant it is a second mistake, to be told as well.
    if (halfTyped.has(at.start) && early.has(id)) return suggestion !== undefined;
    return !(open.has(at.start) && lacking.has(id));
  });
}
