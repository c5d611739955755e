import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { isId } from "../../scenario/ids.ts";
import type { Report } from "../diagnostics/report.ts";
import { toId } from "../parse/values.ts";
import { nearest } from "../scan/nearest.ts";
import type { Located, Span } from "../scan/source.ts";
import type { CareMapField, CareMapFields } from "./fields.ts";

/** What a group of fields says, with where it says it. */
export type ReadFields = {
  texts: ReadonlyMap<string, Located<string>>;
  lists: ReadonlyMap<string, Located<string>[]>;
  at: Span;
};

/** @returns where a node of the file stands */
export const spanOf = (node: unknown): Span => {
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  return { start, end };
};

/**
 * Read the fields of a map or of one of its entries.
 * @param entry the id of the entry, as messages show it; empty for the top of the file
 * @param report takes missing, unknown and unreadable fields
 */
export function readFields(
  map: YAMLMap,
  fields: CareMapFields,
  { entry, at, others }: { entry: string; at: Span; others: readonly string[] },
  report: Report,
): ReadFields {
  const texts = new Map<string, Located<string>>();
  const lists = new Map<string, Located<string>[]>();
  const present = new Set<string>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (others.includes(name)) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const names = [...Object.keys(fields), ...others];
      const params = { field: name, entry, names: names.join(", ") };
      report("care-map-field-unknown", spanOf(key), params, nearest(name, names));
      continue;
    }
    present.add(name);
    const found = readValue(value as Node | null, field);
    if (!found) {
      const where = spanOf(value ?? key);
      report("care-map-field-wrong", where, { field: name, entry, expected: field.kind });
    } else if (Array.isArray(found)) {
      lists.set(name, found);
      for (const each of found) check(each, field, name);
    } else if (check(found, field, name)) texts.set(name, found);
  }
  for (const [name, { optional }] of Object.entries(fields))
    if (!optional && !present.has(name))
      report("care-map-field-missing", at, { field: name, entry });
  return { texts, lists, at };

  function check({ value, at }: Located<string>, spec: CareMapField, field: string): boolean {
    if (spec.kind === "id" && !isId(value))
      report("id-not-allowed", at, { id: value }, toId(value));
    if (!("values" in spec) || spec.values.includes(value)) return true;
    const params = { field, entry, found: value, allowed: spec.values.join(", ") };
    report("care-map-value-unknown", at, params, nearest(value, spec.values));
    return false;
  }
}

function readValue(
  node: Node | null,
  field: CareMapField,
): Located<string> | Located<string>[] | undefined {
  if (isAlias(node) || isMap(node)) return undefined;
  if (field.kind !== "some-of" && field.kind !== "entries" && field.kind !== "words") {
    const text = textOf(node);
    return field.kind === "month" && !/^\d{4}-\d{2}$/.test(text?.value ?? "") ? undefined : text;
  }
  if (!isSeq(node)) {
    const one = textOf(node);
    return one && [one];
  }
  const items = node.items.map((item) => textOf(item as Node));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The text of a scalar as it was written: a number or a month stays what somebody typed. */
function textOf(node: Node | null): Located<string> | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  const value = typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : { value: text, at: spanOf(node) };
}
