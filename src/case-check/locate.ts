import { buildGraph, idOf, walk } from "../case-language/check/graph.ts";
import type { CaseFile } from "../case-language/read-case.ts";
import type { Position, Span } from "../case-language/scan/source.ts";
import type { Finding } from "./finding.ts";

/**
 * Where in a source to point for a finding: the opening tag of a scene, choice or text, or a line of
 * the head of the file. What cannot be found points at the head.
 * @param file the source, as read
 */
export function locate(file: CaseFile): (about: Finding["about"]) => [Position, Position] {
  const graph = buildGraph(file.front, file.nodes);
  const spanOf = ({ scene, choice, text, key }: Finding["about"]): Span => {
    const node = scene === undefined ? undefined : graph.sceneNamed.get(scene)?.node;
    if (!node) return (key && file.front.keysAt.get(key)) || file.front.at;
    if (choice === undefined && text === undefined) return node.at;
    for (const each of walk(node.children)) {
      const id = idOf(each)?.value;
      if (choice !== undefined && each.tag.name === "Choice" && id === choice) return each.at;
      if (text !== undefined && each.tag.name === "If" && id === text) return each.at;
    }
    return node.at;
  };
  return (about) => {
    const { start, end } = spanOf(about);
    return [file.source.positionAt(start), file.source.positionAt(end)];
  };
}
