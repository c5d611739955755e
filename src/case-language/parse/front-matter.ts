import { type Document, isAlias, isMap, isPair, parseDocument, visit } from "yaml";
import type { Report } from "../diagnostics/report.ts";
import type { Source, Span } from "../scan/source.ts";
import { frontFields, translationFields } from "./front-fields.ts";
import { type Front, readFields } from "./front-values.ts";
import type { FileKind } from "./node.ts";

export type FrontMatter = {
  fields: Front;
  /** Where each field's name stands. */
  keysAt: ReadonlyMap<string, Span>;
  /** The opening line of hyphens, to point at when something is missing. */
  at: Span;
  /** Offset of the closing line of hyphens. */
  end: number;
  /** Offset at which the body begins. */
  bodyStart: number;
};

/** More than this between the lines of hyphens is refused. */
const MAX_FRONT = 20_000;

const fence = /^\uFEFF?---[^\S\r\n]*(?:\r\n|\n|\r)/;
const closing = /(?<![^\r\n])---[^\S\r\n]*(?:\r\n|\n|\r|$)/;
/** Lists of lists of lists: deeper than this is no front matter, and deep enough ends the parser. */
const MAX_DEPTH = 20;

/**
 * Read the front matter of a case.
 * @param report takes missing, unknown and unreadable fields
 * @returns the fields that could be read; none when there is no front matter
 */
export function readFrontMatter(source: Source, kind: FileKind, report: Report): FrontMatter {
  const { text } = source;
  const open = fence.exec(text);
  const nothing = (bodyStart: number): FrontMatter => ({
    fields: new Map(),
    keysAt: new Map(),
    at: { start: 0, end: Math.min(3, text.length) },
    end: bodyStart,
    bodyStart,
  });
  if (!open) {
    report("front-matter-missing", { start: 0, end: 0 }, {});
    // Details without their line of hyphens are no story.
    const body = /^(?:title|translates):/m.test(text.slice(0, 2000)) ? /^</m.exec(text) : null;
    return nothing(body?.index ?? 0);
  }
  const start = open[0].length;
  const close = closing.exec(text.slice(start));
  if (!close) {
    report("front-matter-not-closed", { start: 0, end: start }, {});
    const body = /^</m.exec(text.slice(start));
    return nothing(body ? start + body.index : text.length);
  }
  const bodyStart = start + close.index + close[0].length;
  if (close.index > MAX_FRONT) {
    report("front-matter-too-long", { start: 0, end: start }, { most: MAX_FRONT });
    return nothing(bodyStart);
  }
  const yaml = text.slice(start, start + close.index);
  if (isTooDeep(yaml)) {
    report("front-matter-unreadable", { start: 0, end: start }, {});
    return nothing(bodyStart);
  }
  const document = parseDocument(yaml, {
    prettyErrors: false,
    logLevel: "silent",
    schema: "core",
  });
  const problem = document.errors[0];
  if (problem) {
    const [from, to] = problem.pos;
    if (problem.code === "DUPLICATE_KEY")
      report("front-field-twice", { start: start + from, end: start + to }, {});
    else report("front-matter-unreadable", { start: start + from, end: start + to }, {});
    return nothing(bodyStart);
  }
  const special = firstSpecial(document);
  if (special) {
    const at = { start: start + special.start, end: start + special.end };
    report("front-field-wrong", at, { field: special.field, expected: "plain" });
    return nothing(bodyStart);
  }
  const reader = { start, report };
  const at = { start: 0, end: open[0].trimEnd().length };
  if (!isMap(document.contents)) {
    report("front-matter-unreadable", at, {});
    return nothing(bodyStart);
  }
  const fields = kind === "translation" ? translationFields : frontFields;
  const read = readFields(document.contents, fields, at, kind, reader);
  return { ...read, at, end: start + close.index, bodyStart };
}

/** Whether lists and groups stand in one another deeper than anybody writes them. */
function isTooDeep(yaml: string): boolean {
  if (/(?:[-?:][^\S\r\n]+){20}/.test(yaml)) return true;
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > MAX_DEPTH;
}

/** The first thing with which YAML does more than say what stands there: `&`, `*`, `!`. */
function firstSpecial(
  document: Document,
): { field: string; start: number; end: number } | undefined {
  let found: { field: string; start: number; end: number } | undefined;
  visit(document, {
    Node: (_, node, path) => {
      const marked = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
      if (!marked) return undefined;
      const [start = 0, end = start] = node.range ?? [];
      const pair = path.find((each) => isPair(each));
      const field = isPair(pair)
        ? String((pair.key as { value?: unknown } | null)?.value ?? "")
        : "";
      found = { field, start, end };
      return visit.BREAK;
    },
  });
  return found;
}
