import { isMap, parseDocument } from "yaml";
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
const closing = /^---[^\S\r\n]*(?:\r\n|\n|\r|$)/m;

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
  const document = parseDocument(text.slice(start, start + close.index), {
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
