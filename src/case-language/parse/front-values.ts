import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { modes } from "../../scenario/vocabulary.ts";
import type { Report } from "../diagnostics/report.ts";
import { listNameOf } from "../reference/lists.ts";
import { nearest } from "../scan/nearest.ts";
import type { Located, Span } from "../scan/source.ts";
import type { FrontField } from "./front-fields.ts";
import { meantValue } from "./meant-value.ts";
import type { FileKind } from "./node.ts";

/** Which scene a role, or a pair, begins in. */
export type Starts = Record<string, Located<string>>;

/** The value of a front-matter field, by its kind. */
export type FrontValue =
  | { kind: "text"; text: Located<string> }
  | { kind: "list"; items: Located<string>[] }
  | { kind: "number"; number: Located<number> }
  | { kind: "starts"; starts: Starts }
  | { kind: "group"; fields: Front };

export type Front = ReadonlyMap<string, FrontValue>;

/** Where the YAML begins in the file, and who takes problems. */
export type Reader = { start: number; report: Report };

function spanOf(node: Node | null | undefined, { start }: Reader): Span {
  const [from, to] = node?.range ?? [0, 0];
  return { start: start + from, end: start + to };
}

/** What writers try before they know the names. */
const otherNames: Readonly<Record<string, string>> = {
  titel: "title",
  samenvatting: "summary",
  lengte: "length",
  duur: "length",
  minuten: "minutes",
  rollen: "roles",
  begin: "start",
  "goed-leven": "good-life",
  leerdoelen: "learning-goals",
  bronnen: "sources",
  auteurs: "authors",
  licentie: "licence",
};

function meantField(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  return other !== undefined && names.includes(other) ? other : nearest(written, names);
}

/**
 * Read a group of fields.
 * @param known the fields that may be in it
 * @param at where to point when one is missing
 */
export function readFields(
  map: YAMLMap,
  known: Readonly<Record<string, FrontField>>,
  at: Span,
  kind: FileKind,
  reader: Reader,
): { fields: Front; keysAt: ReadonlyMap<string, Span> } {
  const fields = new Map<string, FrontValue>();
  const keysAt = new Map<string, Span>();
  for (const { key, value } of map.items) {
    let name = isScalar(key) ? String(key.source ?? key.value) : "";
    const keyAt = spanOf(key as Node, reader);
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known);
      const suggestion = meantField(name, names);
      reader.report(
        "unknown-front-field",
        keyAt,
        { field: name, names: names.join(", ") },
        suggestion,
      );
      // Read as what was meant, where that does not stand there too.
      const there = map.items.some((each) => isScalar(each.key) && each.key.value === suggestion);
      if (suggestion === undefined || there) continue;
      name = suggestion;
    }
    const field = known[name] as FrontField;
    keysAt.set(name, keyAt);
    const read = readField(field, name, value as Node | null, keyAt, kind, reader);
    if (read) fields.set(name, read);
  }
  const wanted = Object.entries(known).filter(
    ([, field]) =>
      field.required && (kind === "source" || field.words || known.translates === field),
  );
  for (const [name] of wanted)
    if (!keysAt.has(name)) reader.report("front-field-missing", at, { field: name });
  return { fields, keysAt };
}

function readField(
  field: FrontField,
  name: string,
  node: Node | null,
  keyAt: Span,
  kind: FileKind,
  reader: Reader,
): FrontValue | undefined {
  const wrong = (expected: string): undefined => {
    reader.report("front-field-wrong", node ? spanOf(node, reader) : keyAt, {
      field: name,
      expected,
    });
    return undefined;
  };
  if (!node || (isScalar(node) && (node.value === null || node.value === "")))
    return wrong(field.kind);
  switch (field.kind) {
    case "text": {
      const text = textOf(node, reader);
      return text ? { kind: "text", text } : wrong("text");
    }
    case "one-of": {
      const text = textOf(node, reader);
      if (!text) return wrong("text");
      return oneOf(field.values, text, name, reader) ? { kind: "text", text } : undefined;
    }
    case "minutes": {
      const text = textOf(node, reader);
      const number = Number(text?.value);
      if (!text || !Number.isInteger(number) || number < 1 || number > 240) return wrong("minutes");
      return { kind: "number", number: { value: number, at: text.at } };
    }
    case "texts":
    case "refs":
    case "some-of": {
      const items = itemsOf(node, reader);
      if (!items) return wrong("list");
      if (field.kind !== "some-of") return { kind: "list", items };
      if (lacksBrackets(field.values, items, name, reader)) return undefined;
      const good = items.filter((item) => oneOf(field.values, item, name, reader));
      return good.length === items.length || good.length > 0
        ? { kind: "list", items: good }
        : undefined;
    }
    case "scenes": {
      const scene = textOf(node, reader);
      if (scene) {
        const starts = { nursing: scene, "social-work": scene, pair: scene };
        return { kind: "starts", starts };
      }
      return isMap(node)
        ? { kind: "starts", starts: readStarts(node, name, reader) }
        : wrong("scenes");
    }
    case "group": {
      if (!isMap(node)) return wrong("group");
      const { fields } = readFields(node, field.fields, keyAt, kind, reader);
      return { kind: "group", fields };
    }
  }
}

function oneOf(
  values: readonly string[],
  { value, at }: Located<string>,
  field: string,
  { report }: Reader,
): boolean {
  if (values.includes(value)) return true;
  const params = paramsOf(values, { value, at }, field);
  report("unknown-front-value", at, params, meantValue(value, values));
  return false;
}

/** Whether a list was written without its brackets: `nursing, social-work`; reported if so. */
function lacksBrackets(
  values: readonly string[],
  [only]: readonly Located<string>[],
  field: string,
  { report }: Reader,
): boolean {
  const parts = only?.value.split(/[\s,;]+/).filter((part) => part !== "") ?? [];
  if (!only || parts.length < 2 || !parts.every((part) => values.includes(part))) return false;
  report("unknown-front-value", only.at, paramsOf(values, only, field), `[${parts.join(", ")}]`);
  return true;
}

const paramsOf = (values: readonly string[], { value }: Located<string>, field: string) => ({
  field,
  found: value,
  allowed: values.join(", "),
  list: listNameOf(values) ?? "",
});

function readStarts(map: YAMLMap, field: string, reader: Reader): Starts {
  const starts: Starts = {};
  for (const { key, value } of map.items) {
    const name = textOf(key as Node, reader);
    const scene = textOf(value as Node, reader);
    if (!name || !oneOf(modes, name, field, reader)) continue;
    if (scene) starts[name.value] = scene;
    else reader.report("front-field-wrong", name.at, { field: name.value, expected: "scenes" });
  }
  return starts;
}

/** The text of a scalar as it was written: a number or a date stays what the author typed. */
function textOf(node: Node | null, reader: Reader): Located<string> | undefined {
  if (!isScalar(node)) return undefined;
  const value = typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : { value: text, at: spanOf(node, reader) };
}

/** A list, or one item where a list is meant. */
function itemsOf(node: Node, reader: Reader): Located<string>[] | undefined {
  if (isSeq(node)) {
    const items = node.items.map((item) => textOf(item as Node, reader));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const one = textOf(node, reader);
  return one && [one];
}
