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
/** Which tags give what is unknown its id: of two that have the same one, one was meant to have another. */
const givenBy: Partial<Record<DiagnosticId, readonly string[]>> = {
  "unknown-person": ["Person"],
  "unknown-place": ["Place"],
  "unknown-fact": ["Fact"],
  "unknown-contact": ["Contact"],
  "unknown-meter": ["Meter"],
  "unknown-flag": ["Flag"],
  "unknown-scene": ["Scene", "Ending"],
  "unknown-target": ["Scene", "Ending"],
};
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
  const doubled = problems
    .filter(({ id }) => id === "duplicate-id")
    .map(({ params }) => params.tag);
  return problems.filter(({ id, at, suggestion, params }) => {
    // Each id that stands twice explains one that stands nowhere; a slip of the hand comes once.
    const slip = suggestion !== undefined && !(Number(params.more) > 0);
    const meant = slip ? -1 : doubled.findIndex((tag) => givenBy[id]?.includes(String(tag)));
    if (meant >= 0) {
      doubled.splice(meant, 1);
      return false;
    }
    if (id === "tag-not-finished") return true;
    if (typing.some(({ start, end }) => at.start >= start && at.start < end)) return false;
    // With a guess at what was meant it is a second mistake, to be told as well.
    if (halfTyped.has(at.start) && early.has(id)) return suggestion !== undefined;
    return !(open.has(at.start) && lacking.has(id));
  });
}
