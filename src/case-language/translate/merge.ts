import { frontFields } from "../parse/front-fields.ts";
import type { Front, FrontValue } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import { isUnit, keyOf, unitsIn, unitsOf } from "./units.ts";

/**
 * The source with the words of its translation: structure from the one, words from the other.
 * For a translation that was found to follow its source.
 */
export function mergeNodes(
  source: readonly CaseNode[],
  translation: readonly CaseNode[],
): CaseNode[] {
  const translated = new Map(unitsOf(translation).map(({ key, node }) => [key, node]));
  const units = new Map(unitsOf(source).map(({ key, node }) => [node, key]));
  return source.map((node) => {
    const words = translated.get(units.get(node) ?? "");
    return words ? mergeNode(node, words) : node;
  });
}

function mergeNode(source: CaseNode, words: CaseNode): CaseNode {
  return {
    ...source,
    values: mergeValues(source, words),
    words: words.words,
    children: mergeChildren(source, words),
  };
}

/** Words from the translation; all else from the source. */
function mergeValues(source: CaseNode, words: CaseNode): CaseNode["values"] {
  const translated = Object.entries(words.values).filter(
    ([name]) => source.tag.attributes[name]?.words,
  );
  return { ...source.values, ...Object.fromEntries(translated) };
}

function mergeChildren(source: CaseNode, words: CaseNode): CaseNode[] {
  if (source.tag.content !== "story") return mergeInOrder(source.children, words.children);
  const story = words.children.filter((child) => !isUnit(child));
  return [
    ...story.map((part) => mergePart(part, source)),
    ...mergeNodes(unitsIn(source), unitsIn(words)),
  ];
}

/** A part of the translated story, with what its namesake in the source knows of roles and conditions. */
function mergePart(part: CaseNode, source: CaseNode): CaseNode {
  const id = (part.values.id as Located<string> | undefined)?.value;
  const same = source.children.find(
    ({ tag, values }) =>
      id !== undefined &&
      tag.name === part.tag.name &&
      (values.id as Located<string> | undefined)?.value === id,
  );
  return same ? mergeNode(same, part) : part;
}

/** Replies and feedback belong together in order, each kind by itself; answers by their name. */
function mergeInOrder(source: readonly CaseNode[], words: readonly CaseNode[]): CaseNode[] {
  const queues = new Map<string, CaseNode[]>();
  for (const node of words) queues.set(keyOf(node), [...(queues.get(keyOf(node)) ?? []), node]);
  return source.map((node) => {
    const [next, ...rest] = queues.get(keyOf(node)) ?? [];
    queues.set(keyOf(node), rest);
    return next ? mergeNode(node, next) : node;
  });
}

/** The front matter of the source with the words of the translation. */
export function mergeFront(source: Front, translation: Front): Front {
  const merged = new Map<string, FrontValue>(source);
  for (const [name, value] of translation) {
    const original = source.get(name);
    if (frontFields[name]?.words) merged.set(name, value);
    else if (value.kind === "group" && original?.kind === "group") {
      const changed = value.fields.get("changed");
      if (changed)
        merged.set(name, {
          ...original,
          fields: new Map([...original.fields, ["changed", changed]]),
        });
    }
  }
  return merged;
}
