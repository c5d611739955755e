import type { CareMap } from "../../scenario/care-map.ts";
import { almostNames } from "../check/almost-names.ts";
import { checkSource } from "../check/check-source.ts";
import { buildGraph } from "../check/graph.ts";
import { checkSpeakers } from "../check/references.ts";
import { withoutSequels } from "../check/sequels.ts";
import { checkWords } from "../check/words.ts";
import { collectUntilEnough, type Problem } from "../diagnostics/report.ts";
import { isError } from "../diagnostics/severity.ts";
import type { Front } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import { type CaseFile, readCase } from "../read-case.ts";
import { compareFiles } from "./compare.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { mergeFront, mergeNodes } from "./merge.ts";

/** A translation laid over its source, and what is wrong with it. */
export type CheckedTranslation = { problems: Problem[]; front: Front; nodes: CaseNode[] };

/**
 * Check that a translation is the same story in other words, and lay it over its source.
 * @param read the translation
 * @param careMap who there is in the region, in the language of the translation
 * @param source the text that carries the structure; without it nothing can be laid over anything
 */
export function checkTranslation(
  read: CaseFile,
  source: { text: string; file?: string } | undefined,
  careMap?: CareMap,
): CheckedTranslation {
  const at = read.front.keysAt.get("translates") ?? read.front.at;
  if (!source) {
    const problems: Problem[] = [...read.problems, { id: "source-missing", at, params: {} }];
    return { problems, front: read.front.fields, nodes: read.nodes };
  }
  const original = readCase(source.text, source.file ?? "nl.mdx", "source");
  const sound = !checkSource(original, careMap).problems.some(isError);
  const { problems } = collectUntilEnough((report) => {
    if (!sound) report("source-has-errors", at, { file: original.source.file });
    else if (!read.refused) {
      compareFiles(original, read, report);
      compareNumbers(original, read, report);
      checkWords(read.nodes, read.source, report);
      const people = [...original.nodes, ...read.nodes].filter(({ tag }) => tag.name === "Person");
      almostNames(read.nodes, people, read.source.text, report);
      checkSpeakers(buildGraph(original), read.nodes, report);
    }
  });
  const all = withoutSequels([...read.problems, ...problems]).sort(
    (one, other) => one.at.start - other.at.start,
  );
  return {
    problems: all,
    front: mergeFront(original.front.fields, read.front.fields),
    nodes: mergeNodes(original.nodes, read.nodes),
  };
}
