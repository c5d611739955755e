import { type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.ts";
import { collect, type Report } from "../diagnostics/report.ts";
import { type CareMapFields, entryFields, mapFields } from "./fields.ts";
import { readCareMapFile } from "./read-care-map.ts";
import type { ReadFields } from "./read-fields.ts";

type CareMapText = { text: string; file: string };

/**
 * Whether two files are one care map in two languages: the same entries with the same structure, in
 * other words. Says nothing of what is wrong with a file by itself: `readCareMap` does.
 * @param source the map that is followed
 * @param translation the map in which differences are pointed at
 */
export function compareCareMaps(source: CareMapText, translation: CareMapText): Diagnostic[] {
  const one = readCareMapFile(source.text, source.file);
  const other = readCareMapFile(translation.text, translation.file);
  if (!one.top || !other.top) return [];
  const { problems, report } = collect();
  const named = { id: "", file: source.file };
  compareFields(one.top, other.top, mapFields, named, report);
  const byId = ({ texts }: ReadFields): string => texts.get("id")?.value ?? "";
  const there = new Map(one.entries.map((entry) => [byId(entry), entry]));
  const here = new Set(other.entries.map(byId));
  for (const id of there.keys())
    if (!here.has(id)) report("care-map-language-missing", other.top.at, { id, file: source.file });
  for (const entry of other.entries) {
    const id = byId(entry);
    const same = there.get(id);
    const at = entry.texts.get("id")?.at ?? entry.at;
    if (same) compareFields(same, entry, entryFields, { id, file: source.file }, report);
    else report("care-map-language-extra", at, { id, file: source.file });
  }
  return problems
    .sort((left, right) => left.at.start - right.at.start)
    .map((problem) => toDiagnostic(problem, other.source));
}

/** What is no words says the same in every language; words are in both or in neither. */
function compareFields(
  one: ReadFields,
  other: ReadFields,
  fields: CareMapFields,
  { id, file }: { id: string; file: string },
  report: Report,
): void {
  for (const [field, { words }] of Object.entries(fields)) {
    if (field === "v") continue;
    const [left, right] = [valueIn(one, field), valueIn(other, field)];
    const same = words ? (left === undefined) === (right === undefined) : left === right;
    if (same) continue;
    const at = other.texts.get(field)?.at ?? other.lists.get(field)?.[0]?.at ?? other.at;
    report("care-map-language-differs", at, { id, field, file });
  }
}

function valueIn({ texts, lists }: ReadFields, field: string): string | undefined {
  const list = lists.get(field)?.map(({ value }) => value);
  return list ? list.toSorted().join(" ") : texts.get(field)?.value;
}
