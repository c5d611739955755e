import { type FrontField, frontFields } from "../parse/front-fields.ts";
import { parentsOf } from "../scan/nesting.ts";
import { tags } from "../tags/index.ts";
import type { AttributeSpec, Content, Doc, Tag } from "../tags/tag.ts";
import { type ListName, listNameOf } from "./lists.ts";

/** An attribute as a handbook or an editor shows it. */
export type AttributeReference = {
  name: string;
  kind: AttributeSpec["kind"];
  required: boolean;
  /** Written anew in a translation. */
  words: boolean;
  doc: Doc;
  /** What it may hold, for one or some of a closed list. */
  values?: readonly string[];
  /** Which closed list of the contract that is; its labels are in `src/i18n/terms.ts`. */
  list?: ListName;
  /** What its id or ids point at. */
  to?: string;
  /** Bounds of a number; for a list, how many words at most (`max`). */
  min?: number;
  max?: number;
};

/** A tag as a handbook or an editor shows it. */
export type TagReference = {
  name: string;
  doc: Doc;
  /** It may stand at the top level of a case. */
  top: boolean;
  /** Nothing, words of its own, or a story with narration between its tags. */
  content: Content;
  /** Tags in which it may stand. */
  parents: string[];
  /** Tags that may stand in it. */
  children: readonly string[];
  attributes: AttributeReference[];
  /** A whole tag, as it may stand in a case. */
  example: string;
};

/** A field of the front matter; a group has fields of its own. */
export type FieldReference = {
  name: string;
  kind: FrontField["kind"];
  required: boolean;
  words: boolean;
  doc: Doc;
  values?: readonly string[];
  list?: ListName;
  fields?: FieldReference[];
};

/** Every tag, in the order in which a newcomer meets them: what a handbook page and an editor need. */
export function tagReference(): TagReference[] {
  return tags.map(toReference);
}

/** Every field of the front matter of a source. */
export function fieldReference(
  fields: Readonly<Record<string, FrontField>> = frontFields,
): FieldReference[] {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    kind: field.kind,
    required: field.required ?? false,
    words: field.words ?? false,
    doc: field.doc,
    ...("values" in field && valuesIn(field.values)),
    ...(field.kind === "group" && { fields: fieldReference(field.fields) }),
  }));
}

function toReference(tag: Tag): TagReference {
  const { name, doc, top, content, children, example } = tag;
  return {
    name,
    doc,
    top,
    content,
    parents: parentsOf(tag)
      .filter((parent) => parent.children.includes(name))
      .map((parent) => parent.name),
    children,
    attributes: Object.entries(tag.attributes).map(([attribute, spec]) =>
      toAttribute(attribute, spec),
    ),
    example,
  };
}

function toAttribute(name: string, spec: AttributeSpec): AttributeReference {
  return {
    name,
    kind: spec.kind,
    required: spec.required ?? false,
    words: spec.words ?? false,
    doc: spec.doc,
    ...("values" in spec && valuesIn(spec.values)),
    ...("to" in spec && { to: spec.to }),
    ...("min" in spec && spec.min !== undefined && { min: spec.min }),
    ...("max" in spec && spec.max !== undefined && { max: spec.max }),
  };
}

function valuesIn(values: readonly string[]): { values: readonly string[]; list?: ListName } {
  const list = listNameOf(values);
  return { values, ...(list && { list }) };
}
