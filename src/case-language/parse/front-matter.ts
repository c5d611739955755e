import { type Document, isAlias, isMap, isPair, parseDocument, visit } from "yaml";
import type { Correction, Report } from "../diagnostics/report.ts";
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
    report("front-matter-missing", { start: 0, end: 0 }, {}, undefined, fencesFor(text));
    // Details without their line of hyphens are no story.
    const body = /^(?:title|translates):/m.test(text.slice(0, 2000)) ? /^</m.exec(text) : null;
    return nothing(body?.index ?? 0);
  }
  const start = open[0].length;
  const close = closing.exec(text.slice(start));
  if (!close) {
    const also = closingFence(text, start + endOfDetails(text.slice(start)));
    report("front-matter-not-closed", { start: 0, end: start }, {}, undefined, also);
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
    else {
      const meant =
        valueWithColon(yaml, from) ?? valueAfterQuotes(yaml, from) ?? indented(yaml, from);
      if (meant) {
        const at = { start: start + meant.start, end: start + meant.end };
        report("front-matter-unreadable", at, {}, meant.write);
      } else report("front-matter-unreadable", { start: start + from, end: start + to }, {});
    }
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

/** Details between lines of hyphens, somewhere below those of the case itself. */
const anotherFront =
  /^---[^\S\r\n]*\r?\n(?=(?:.*\r?\n){0,20}?(?:title|translates):)(?:(?:[a-z][a-z-]*:|[^\S\r\n]+\S|- |#).*\r?\n){1,80}?---[^\S\r\n]*$/m;

/**
 * Where a file begins a second time: a whole case was pasted under another.
 * @param bodyStart where the story begins; what comes before it is not looked at
 */
export function secondFront(text: string, bodyStart: number): Span | undefined {
  const found = anotherFront.exec(text.slice(bodyStart));
  if (!found) return undefined;
  const start = bodyStart + found.index;
  return { start, end: start + 3 };
}

/** A line that is a detail, or goes on with one. */
const DETAIL = /^(?:[A-Za-z][\w-]*:(?:[^\S\r\n]|$)|[^\S\r\n]+\S|-[^\S\r\n])/;

/** Where the details at the beginning of a text end. */
function endOfDetails(text: string): number {
  let end = 0;
  for (const line of text.slice(0, MAX_FRONT).split(/(?<=\n)/)) {
    if (!DETAIL.test(line)) break;
    end += line.length;
  }
  return end;
}

/** A line that is meant as the one of three hyphens: word processors make one long line of them. */
const nearlyFence = /^[^\S\r\n]*(?:[—–―]+-*|-+[—–―]+|--|-{4,}|_{3,}|\*{3,}|={3,})[^\S\r\n]*$/m;

/** What makes the details at the top of a text be found: its lines of hyphens. */
function fencesFor(text: string): Correction[] {
  const blank = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  const lead = { start: 0, end: blank };
  const rest = text.slice(blank, blank + MAX_FRONT);
  if (rest.startsWith("---")) return [{ at: lead, write: "" }];
  const first = rest.split(/\r?\n/, 1)[0] ?? "";
  const opened = nearlyFence.test(first) ? first.length : 0;
  const skip = opened > 0 ? opened + (/^\r?\n/.exec(rest.slice(opened))?.[0].length ?? 0) : 0;
  const details = endOfDetails(rest.slice(skip));
  if (details === 0) return [];
  return [
    { at: { start: 0, end: blank + skip }, write: "---\n" },
    ...closingFence(text, blank + skip + details),
  ];
}

/** The line that closes the details, where it is missing or another than it should be. */
function closingFence(text: string, end: number): Correction[] {
  const line = text.slice(end, end + 200).split(/\r?\n/, 1)[0] ?? "";
  if (line.trim() === "---") return [];
  if (nearlyFence.test(line)) return [{ at: { start: end, end: end + line.length }, write: "---" }];
  return [{ at: { start: end, end }, write: "---\n" }];
}

/** `title: The key: a case`, where only the first colon should be one. */
function valueWithColon(yaml: string, from: number): Meant | undefined {
  const { lineStart, line } = lineAt(yaml, from);
  const [, key = "", value = ""] =
    /^([a-z-]+:[^\S\r\n]+)([^"'[{&*!|>%@`#].*: .*\S)\s*$/.exec(line) ?? [];
  if (value === "" || value.includes('"') || value.includes("\\")) return undefined;
  const start = lineStart + key.length;
  return { start, end: start + value.length, write: `"${value}"` };
}

/** `summary: "Opa" is moe`: YAML takes the value for ended where the quotation marks close. */
function valueAfterQuotes(yaml: string, from: number): Meant | undefined {
  const { lineStart, line } = lineAt(yaml, from);
  const [, key = "", value = ""] =
    /^([a-z-]+:[^\S\r\n]+)("[^"]*"[^\S\r\n]*[^\s#].*\S)\s*$/.exec(line) ?? [];
  if (value === "" || value.includes("'")) return undefined;
  const start = lineStart + key.length;
  return { start, end: start + value.length, write: `'${value}'` };
}

/** A detail that begins with a tab or spaces, where it should stand at the beginning of its line. */
function indented(yaml: string, from: number): Meant | undefined {
  const { lineStart, line } = lineAt(yaml, from);
  const [, gap = "", detail = "", name = ""] = /^([^\S\r\n]+)(([a-z-]+):.*?)\s*$/.exec(line) ?? [];
  if (!Object.hasOwn(frontFields, name)) return undefined;
  return { start: lineStart, end: lineStart + gap.length + detail.length, write: detail };
}

/** What was meant by a stretch of the front matter, as offsets in it. */
type Meant = { start: number; end: number; write: string };

function lineAt(yaml: string, from: number): { lineStart: number; line: string } {
  const lineStart = yaml.lastIndexOf("\n", from - 1) + 1;
  return { lineStart, line: yaml.slice(lineStart).split(/\r?\n/, 1)[0] ?? "" };
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
