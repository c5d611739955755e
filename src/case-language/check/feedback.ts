import { plainText } from "../../scenario/rich-text.ts";
import type { CaseNode } from "../parse/node.ts";
import { idOf, wordOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

const MOST_SENTENCES = 3;

/** Every choice gets a reply and feedback; one principle speaks once; feedback stays short. */
export const feedback: Rule = (graph, report) => {
  for (const { ending, choices } of graph.scenes) {
    if (ending) continue;
    for (const choice of choices) {
      const named = (name: string): CaseNode[] =>
        choice.children.filter((child) => child.tag.name === name);
      const params = { choice: idOf(choice)?.value ?? "" };
      if (named("Reply").length === 0) report("choice-without-reply", choice.at, params);
      if (named("Feedback").length === 0) report("choice-without-feedback", choice.at, params);
      checkPrinciples(named("Feedback"));
    }
  }

  function checkPrinciples(all: readonly CaseNode[]): void {
    const seen = new Map<string, CaseNode>();
    for (const node of all) {
      const principle = wordOf(node, "principle");
      const earlier = principle && seen.get(principle);
      const free = (each: CaseNode): boolean => each.attributesAt.when === undefined;
      if (principle && earlier && (free(earlier) || free(node)))
        report("principle-twice", node.at, { principle });
      if (principle) seen.set(principle, node);
      const found = countSentences(plainText(node.words));
      if (found > MOST_SENTENCES)
        report("feedback-too-long", node.at, { found, most: MOST_SENTENCES });
    }
  }
};

function countSentences(text: string): number {
  // Most feedback has too few full stops to need a closer look.
  if ((text.match(/[.!?…]/g)?.length ?? 0) < MOST_SENTENCES) return MOST_SENTENCES;
  return text
    .split(/(?<![.!?…])[.!?…]+["'”’)]*(?:\s+(?=["'“‘(]*[\p{Lu}\d])|$)/u)
    .filter((each) => each.trim()).length;
}
