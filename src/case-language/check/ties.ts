import { ties } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import type { TieEffect } from "../tags/tag.ts";
import { type CaseGraph, type SceneNode, withOptions, wordOf } from "./graph.ts";

const effects = (node: CaseNode): TieEffect[] =>
  (node.values.ties as TieEffect[] | undefined) ?? [];

/**
 * How ties can ever be, as `contact/tie`: as they begin, and as scenes and choices make them.
 * @param scenes those that can be reached
 */
export function possibleTies(graph: CaseGraph, scenes: readonly SceneNode[]): Set<string> {
  const first = [...graph.defined.contact].map(([id, node]) => `${id}/${wordOf(node, "tie")}`);
  const made = scenes.flatMap(({ node, choices }) => [
    ...effects(node),
    ...choices.flatMap(withOptions).flatMap(effects),
  ]);
  return new Set([...first, ...made.map(({ contact, tie }) => `${contact.value}/${tie.value}`)]);
}

/** What is certain of ties once a scene or a choice changed them. */
export function tiesMade(node: CaseNode): [string, boolean][] {
  return effects(node).flatMap(({ contact, tie }) =>
    ties.map((each): [string, boolean] => [`tie(${contact.value}/${each})`, each === tie.value]),
  );
}
