import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { CareMap, CareMapEntry } from "../../scenario/care-map.ts";
import { type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.ts";
import { collect, type Problem, type Report } from "../diagnostics/report.ts";
import { isError } from "../diagnostics/severity.ts";
import { nearest } from "../scan/nearest.ts";
import { createSource, type Source } from "../scan/source.ts";
import { entryFields, mapFields } from "./fields.ts";
import { type ReadFields, readFields, spanOf } from "./read-fields.ts";

/** A care map as it was read, with where everything stands. */
export type CareMapFile = {
  source: Source;
  top: ReadFields | undefined;
  entries: ReadFields[];
  problems: readonly Problem[];
};

/** Bigger files than this (in characters) are refused. */
const MAX_LENGTH = 1_000_000;

/**
 * Read a care map: who there is in a region, in one language. Never throws for what somebody wrote.
 * @param text YAML of the shape in `scenario/care-map.ts`
 * @param file its name, as messages show it, such as `content/care-map/oeverstad.nl.yaml`
 * @returns the map, or null as long as there is an error
 */
export function readCareMap(
  text: string,
  file: string,
): { careMap: CareMap | null; diagnostics: Diagnostic[] } {
  const read = readCareMapFile(text, file);
  const diagnostics = read.problems.map((problem) => toDiagnostic(problem, read.source));
  return { careMap: read.problems.some(isError) ? null : toCareMap(read), diagnostics };
}

/** Read a care map with its positions and what is wrong with it. */
export function readCareMapFile(text: string, file: string): CareMapFile {
  const source = createSource(text, file);
  const { problems, report } = collect();
  const nothing = { source, top: undefined, entries: [], problems };
  if (text.length > MAX_LENGTH) {
    report("file-too-big", { start: 0, end: 0 }, { most: MAX_LENGTH, found: text.length });
    return nothing;
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent", schema: "core" });
  const [wrong] = document.errors;
  const { contents } = document;
  if (wrong || !isMap(contents)) {
    const [start, end] = wrong?.pos ?? [0, 0];
    const twice = wrong?.code === "DUPLICATE_KEY";
    report(twice ? "care-map-field-twice" : "care-map-unreadable", { start, end }, {});
    return nothing;
  }
  const at = { start: 0, end: 0 };
  const top = readFields(contents, mapFields, { entry: "", at, others: ["entries"] }, report);
  const entries = readEntries(contents, report);
  checkLanguage(top, file, report);
  checkEntries(entries, report);
  problems.sort((one, other) => one.at.start - other.at.start);
  return { source, top, entries, problems };
}

function readEntries(contents: YAMLMap, report: Report): ReadFields[] {
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === "entries");
  if (!pair) {
    report("care-map-field-missing", { start: 0, end: 0 }, { field: "entries", entry: "" });
    return [];
  }
  if (!isSeq(pair.value) || pair.value.items.length === 0) {
    const params = { field: "entries", entry: "", expected: "list-of-entries" };
    report("care-map-field-wrong", spanOf(pair.value ?? pair.key), params);
    return [];
  }
  return pair.value.items.flatMap((item) => {
    if (!isMap(item)) {
      const params = { field: "entries", entry: "", expected: "list-of-entries" };
      report("care-map-field-wrong", spanOf(item), params);
      return [];
    }
    const id = item.get("id");
    const [first] = item.items;
    const options = {
      entry: typeof id === "string" ? id : "",
      at: spanOf(first?.key ?? item),
      others: [],
    };
    return [readFields(item, entryFields, options, report)];
  });
}

/** A map that was copied for another language and still says the first. */
function checkLanguage(top: ReadFields, file: string, report: Report): void {
  const named = /\.(nl|en)\.ya?ml$/.exec(file)?.[1];
  const locale = top.texts.get("locale");
  if (named && locale && locale.value !== named)
    report("care-map-other-language", locale.at, { found: locale.value, named }, named);
}

/** Every id once, and nobody works with somebody who is not there. */
function checkEntries(entries: readonly ReadFields[], report: Report): void {
  const ids = new Set<string>();
  for (const { texts } of entries) {
    const id = texts.get("id");
    if (id && ids.has(id.value)) report("care-map-entry-twice", id.at, { id: id.value });
    if (id) ids.add(id.value);
  }
  for (const { texts, lists } of entries)
    for (const { value, at } of lists.get("worksWith") ?? [])
      if (!ids.has(value)) {
        const params = { id: value, entry: texts.get("id")?.value ?? "" };
        report("care-map-entry-unknown", at, params, nearest(value, ids));
      }
}

/** The map of a file without errors. */
function toCareMap({ top, entries }: CareMapFile): CareMap {
  const text = (name: string): string => top?.texts.get(name)?.value ?? "";
  return {
    v: 1,
    id: text("id"),
    locale: text("locale") as CareMap["locale"],
    region: text("region"),
    checked: text("checked"),
    entries: entries.map(toEntry),
  };
}

function toEntry({ texts, lists }: ReadFields): CareMapEntry {
  const fields = Object.keys(entryFields).flatMap((name) => {
    const list = lists.get(name)?.map(({ value }) => value);
    const value = list ?? texts.get(name)?.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields) as CareMapEntry;
}
