import type { Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import { walk } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** What should hold words holds them, in the place where they belong. */
export const words: Rule = (graph, report) => checkWords(graph.nodes, report);

/** The same for any nodes: a translation's too. */
export function checkWords(nodes: readonly CaseNode[], report: Report): void {
  for (const node of walk(nodes)) {
    const { name, content } = node.tag;
    if (content === "words" && node.words.length === 0 && !node.wordsWrong)
      report("empty-words", node.at, { tag: name });
    if (content === "story" && name !== "Scene" && node.children.length === 0)
      report("empty-words", node.at, { tag: name });
    if (name === "Choice") checkOrder(node, report);
    if (name === "Debrief") checkQuestions(node, report);
  }
}

/** What is said comes before what somebody does with it. */
function checkOrder(choice: CaseNode, report: Report): void {
  const first = choice.children[0];
  const late = first && choice.prose.find((each) => each.at.start > first.at.start);
  if (late && choice.prose[0] !== late) report("words-after-reply", late.at, {});
}

function checkQuestions(debrief: CaseNode, report: Report): void {
  const stray = debrief.words.some((block) => !("list" in block));
  const at = debrief.prose[0]?.at;
  if (stray && at) report("debrief-not-a-list", at, {});
}
