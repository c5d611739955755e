import type { Doc } from "../tags/tag.ts";
import { type CareMapFieldKind, type CareMapFields, entryFields, mapFields } from "./fields.ts";

/** A field of a care map, as the handbook shows it. */
export type CareMapFieldReference = {
  name: string;
  required: boolean;
  words: boolean;
  kind: CareMapFieldKind["kind"];
  values: readonly string[];
  doc: Doc;
};

/** The fields of a care map: those at its top, and those of an entry. */
export function careMapReference(): {
  top: CareMapFieldReference[];
  entry: CareMapFieldReference[];
} {
  return { top: fieldsOf(mapFields), entry: fieldsOf(entryFields) };
}

function fieldsOf(fields: CareMapFields): CareMapFieldReference[] {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    required: !field.optional,
    words: field.words ?? false,
    kind: field.kind,
    values: "values" in field ? field.values : [],
    doc: field.doc,
  }));
}
