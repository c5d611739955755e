import type { Correction, Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Source, Span } from "../scan/source.ts";
import { walk } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** What should hold words holds them, in the place where they belong. */
export const words: Rule = (graph, report) => checkWords(graph.nodes, graph.source, report);

/** The same for any nodes: a translation's too. */
export function checkWords(nodes: readonly CaseNode[], source: Source, report: Report): void {
  for (const node of walk(nodes)) {
    const { name, content, wordless } = node.tag;
    if (content === "words" && !wordless && node.words.length === 0 && !node.wordsWrong)
      report("empty-words", node.at, { tag: name });
    if (content === "story" && name !== "Scene" && node.children.length === 0 && !node.wordsWrong)
      report("empty-words", node.at, { tag: name });
    if (content === "words" && node.tag.children.length > 0) checkOrder(node, report);
    if (name === "Debrief") checkQuestions(node, source.text, report);
  }
}

/** What is said or asked comes before what somebody does with it, and before what can be answered. */
function checkOrder(node: CaseNode, report: Report): void {
  const first = node.children[0];
  const late = first && node.prose.find((each) => each.at.start > first.at.start);
  if (!late || node.prose[0] === late || node.doubtful) return;
  if (node.tag.name === "Choice") report("words-after-reply", late.at, {});
  else report("words-after-tag", late.at, { tag: node.tag.name, before: first.tag.name });
}

/** Every line begun as a list begins, whatever bullet it had. */
const listed = (at: Span, text: string): Correction[] =>
  [
    ...text.slice(at.start, at.end).matchAll(/(?<![^\n])([^\S\n]*(?:[•·●▪◦–—‐*+-][^\S\n]+)?)\S/g),
  ].map(({ 1: bullet = "", index }) => {
    const start = at.start + index;
    return { at: { start, end: start + bullet.length }, write: "- " };
  });

function checkQuestions(debrief: CaseNode, text: string, report: Report): void {
  const stray = debrief.words.some((block) => !("list" in block));
  const at = debrief.prose[0]?.at;
  if (stray && at) report("debrief-not-a-list", at, {}, undefined, listed(at, text));
}
