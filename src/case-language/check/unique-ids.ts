import type { Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import { isChoice } from "../tags/choices.ts";
import { isDecision } from "./decisions.ts";
import { idOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/**
 * An id names one thing: in the whole case, in its scene (choices, dossiers, ifs), or in its decision
 * (parts, options). Decisions and brackets are spoken of elsewhere, so they are unique in the case.
 */
export const uniqueIds: Rule = (graph, report) => {
  const seen = new Map<string, { tag: string; line: number }>();
  const lineOf = ({ at }: CaseNode) => graph.source.positionAt(at.start).line;
  for (const node of graph.nodes) checkUnique(node, "", { seen, lineOf, report });
};

type Checking = {
  /** The first of everything that has an id, by its space and id. */
  seen: Map<string, { tag: string; line: number }>;
  lineOf: (node: CaseNode) => number;
  report: Report;
};

/** @param within the scene, decision or part in which the id stands */
function checkUnique(node: CaseNode, within: string, checking: Checking): void {
  const { seen, lineOf, report } = checking;
  const id = idOf(node);
  const keys = id ? spacesOf(node, within).map((space) => `${space} ${id.value}`) : [];
  const first = keys.flatMap((key) => seen.get(key) ?? [])[0];
  if (id && first) report("duplicate-id", id.at, { id: id.value, ...first });
  for (const key of keys)
    if (!seen.has(key)) seen.set(key, { tag: node.tag.name, line: lineOf(node) });
  // Two that are called the same are told once: what stands in the second is still looked at by itself.
  const inside = opensSpace(node) ? `${within} ${node.at.start}` : within;
  for (const child of node.children) checkUnique(child, inside, checking);
}

/** Where an id must be the only one. */
function spacesOf(node: CaseNode, within: string): string[] {
  const { name } = node.tag;
  if (name === "Ending") return ["Scene"];
  if (name === "Bracket") return ["Bracket"];
  const own = `${within} ${isChoice(node) ? "Choice" : name}`;
  return isDecision(node) ? [own, "Decision"] : [own];
}

const opensSpace = (node: CaseNode): boolean =>
  isDecision(node) || ["Scene", "Ending", "Part"].includes(node.tag.name);
