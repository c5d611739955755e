import { buildGraph, idOf, walk } from "../case-language/check/graph.ts";
import type { CaseNode } from "../case-language/parse/node.ts";
import type { CaseFile } from "../case-language/read-case.ts";
import type { Position, Span } from "../case-language/scan/source.ts";
import type { Finding } from "./finding.ts";

/** Tags of what can be chosen. */
const choosable = new Set(["Choice", "Meaning", "Decide", "Together"]);

/** Where an option or a part of what a choice asks stands; the choice, where it cannot be found. */
function spanInAsked(choice: CaseNode, { option, part }: Finding["about"]): Span {
  const [inPart, id] = option?.split("/") ?? [part];
  const named = (nodes: readonly CaseNode[], tag: string, wanted: string | undefined) =>
    nodes.find((node) => node.tag.name === tag && idOf(node)?.value === wanted);
  const found = named(choice.children, "Part", inPart);
  if (id === undefined) return (found ?? choice).at;
  return (named((found ?? choice).children, "Option", id) ?? choice).at;
}

/**
 * Where words stand in a text, whatever Markdown and line breaks stand between them. Where not all of
 * them are found in a row, where they begin.
 */
function findWords(text: string, within: Span, words: string): Span | undefined {
  const escaped = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  for (const wanted of [escaped, escaped.slice(0, 4)]) {
    const found = new RegExp(wanted.join("[\\s*_>\\\\]+")).exec(
      text.slice(within.start, within.end),
    );
    if (!found) continue;
    const start = within.start + found.index;
    return { start, end: start + found[0].length };
  }
  return undefined;
}

/**
 * Where in a file to point for a finding: the opening tag of a scene, choice, option or
 * text, words in a scene, or a line of the head of the file. What cannot be found points at the head.
 * @param file the source or a translation, as read
 */
export function locate(file: CaseFile): (about: Finding["about"]) => [Position, Position] {
  const graph = buildGraph(file);
  const spanOf = (about: Finding["about"]): Span => {
    const { scene, choice, text, words, key } = about;
    const node = scene === undefined ? undefined : graph.sceneNamed.get(scene)?.node;
    if (!node) return (key && file.front.keysAt.get(key)) || file.front.at;
    if (words !== undefined) return findWords(file.source.text, node.range, words) ?? node.at;
    if (choice === undefined && text === undefined) return node.at;
    for (const each of walk(node.children)) {
      const id = idOf(each)?.value;
      if (choice !== undefined && choosable.has(each.tag.name) && id === choice)
        return spanInAsked(each, about);
      if (text !== undefined && each.tag.name === "If" && id === text) return each.at;
    }
    return node.at;
  };
  return (about) => {
    const { start, end } = spanOf(about);
    return [file.source.positionAt(start), file.source.positionAt(end)];
  };
}
