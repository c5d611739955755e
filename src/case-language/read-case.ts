import type { Problem, Report } from "./diagnostics/report.ts";
import { type FrontMatter, readFrontMatter } from "./parse/front-matter.ts";
import { type CaseNode, type FileKind, readNodes } from "./parse/node.ts";
import { buildOutline } from "./scan/outline.ts";
import { createSource, type Source } from "./scan/source.ts";
import { scanTokens } from "./scan/tokens.ts";

/** One file of a case, read but not yet checked: its nodes with their positions, and what was wrong. */
export type CaseFile = {
  kind: FileKind;
  source: Source;
  front: FrontMatter;
  nodes: CaseNode[];
  problems: readonly Problem[];
  /** Whether the file was read at all; a refused file has one problem and no nodes. */
  refused: boolean;
};

/** Bigger files than this are refused. */
export const MAX_LENGTH = 1_000_000;

/**
 * Read one file: front matter, tags, Markdown. Checks what one tag shows by itself.
 * @param kind a source, or a translation of one
 */
export function readCase(text: string, file: string, kind: FileKind): CaseFile {
  const problems: Problem[] = [];
  const report: Report = (id, at, params, suggestion) =>
    problems.push({ id, at, params, ...(suggestion !== undefined && { suggestion }) });
  const source = createSource(text, file);
  const nothing: FrontMatter = {
    fields: new Map(),
    keysAt: new Map(),
    at: { start: 0, end: 0 },
    bodyStart: 0,
  };
  if (text.length > MAX_LENGTH) {
    report("file-too-big", { start: 0, end: 0 }, { most: MAX_LENGTH, found: text.length });
    return { kind, source, front: nothing, nodes: [], problems, refused: true };
  }
  const front = readFrontMatter(source, kind, report);
  const outline = buildOutline(source, scanTokens(source, front.bodyStart, report), report);
  if (!outline) return { kind, source, front, nodes: [], problems, refused: true };
  const nodes = readNodes(outline, source, kind, report);
  return { kind, source, front, nodes, problems, refused: false };
}
