import type { Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import { nearest } from "../scan/nearest.ts";
import type { Proposal } from "../tags/tag.ts";
import { optionsOf } from "./decisions.ts";
import { type CaseGraph, idOf, wordOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

const LEAST_OPTIONS = 2;

/** A joint decision has something to choose between, and somebody across the table for who plays alone. */
export const joint: Rule = (graph, report) => {
  for (const { choices } of graph.scenes)
    for (const choice of choices) {
      if (choice.tag.name !== "Together") continue;
      const decision = idOf(choice)?.value ?? "";
      const found = optionsOf(choice).length;
      if (found < LEAST_OPTIONS)
        report("together-needs-options", choice.at, { decision, found, least: LEAST_OPTIONS });
      checkOnce(choice, report);
      checkOthers(graph, choice, report);
    }
};

function checkOnce(choice: CaseNode, report: Report): void {
  const seen = new Set<string>();
  for (const child of choice.children) {
    const { name } = child.tag;
    if (name !== "Other" && name !== "AskClient") continue;
    const which = name === "Other" ? ` role="${wordOf(child, "role")}"` : "";
    const key = `${name}${which}`;
    if (seen.has(key)) report("tag-twice", child.at, { tag: key, parent: choice.tag.name });
    seen.add(key);
  }
}

function checkOthers(graph: CaseGraph, choice: CaseNode, report: Report): void {
  const others = choice.children.filter(({ tag }) => tag.name === "Other");
  const only = wordOf(choice, "for");
  for (const role of graph.roles) {
    if (only !== undefined && only !== role) continue;
    const other = role === "nursing" ? "social-work" : "nursing";
    // Where a role could not be read, that was told.
    if (others.some((each) => wordOf(each, "role") === other || !each.values.role)) continue;
    report("together-without-other", choice.at, { role, other });
  }
  checkKnown(choice, others.flatMap(proposalsOf), report);
  for (const each of others) checkProposals(choice, each, report);
}

const proposalsOf = (other: CaseNode): Proposal[] =>
  (other.values.proposes as Proposal[] | undefined) ?? [];

/** What is proposed is an option. The same slip in both proposals is told once. */
function checkKnown(choice: CaseNode, proposals: readonly Proposal[], report: Report): void {
  const options = optionsOf(choice);
  const ids = options.flatMap((each) => idOf(each)?.value ?? []);
  if (ids.length < options.length) return;
  const told = new Set<string>(ids);
  for (const { option } of proposals) {
    if (told.has(option.value)) continue;
    told.add(option.value);
    report("unknown-option", option.at, { id: option.value }, nearest(option.value, ids));
  }
}

/** The last proposal always holds, and only the last. */
function checkProposals(choice: CaseNode, other: CaseNode, report: Report): void {
  const options = optionsOf(choice);
  const proposals = proposalsOf(other);
  if (proposals.some(({ unread }) => unread)) return;
  const last = proposals.at(-1);
  const always = proposals.findIndex(({ when }) => !when);
  const after = always === -1 ? undefined : proposals[always + 1];
  if (after) report("proposal-never-used", after.option.at, { option: after.option.value });
  else if (last?.when) report("proposals-left-open", last.option.at, { option: last.option.value });
  else if (last) {
    const meant = options.find((each) => idOf(each)?.value === last.option.value);
    if (meant && (meant.attributesAt.when || meant.attributesAt.fact))
      report("proposal-may-be-closed", last.option.at, { option: last.option.value });
  }
}
