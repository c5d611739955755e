import { hash } from "../build/hash.ts";
import { frontFields } from "../parse/front-fields.ts";
import type { Front, FrontValue } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";

/** Tags that a translation has to hold once for each in the source; the others only where words differ. */
const required = new Set(["Fact", "Scene", "Ending", "Choice", "Debrief", "Notes"]);

/** What is translated as a whole: by tag and, for most, by id. */
export type Unit = {
  /** The same for a unit and its translation. */
  key: string;
  /** How messages call it: `<Choice id="binnen">`. */
  label: string;
  node: CaseNode;
  required: boolean;
};

/**
 * The units at one level of a file.
 * @param nodes the top level, or the choices of a scene
 */
export function unitsOf(nodes: readonly CaseNode[]): Unit[] {
  const seen = new Map<string, number>();
  return nodes
    .filter(({ tag }) => tag.name !== "Flag")
    .map((node) => {
      const key = keyOf(node);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return {
        // What has no id of its own, such as notes in two pieces, is matched in order.
        key: before === 0 ? key : `${key} ${before}`,
        label: labelOf(node),
        node,
        required: required.has(node.tag.name),
      };
    });
}

/** Whether a node is a choice: a unit of its own within a scene. */
export const isChoice = ({ tag }: CaseNode): boolean => tag.name === "Choice";

function keyOf({ tag, values }: CaseNode): string {
  const word = (name: string): string => (values[name] as Located<string> | undefined)?.value ?? "";
  if (tag.name === "Debrief") return `Debrief ${word("phase")} ${word("for")}`;
  const space = tag.name === "Ending" ? "Scene" : tag.name;
  return tag.attributes.id ? `${space} ${word("id")}` : space;
}

/** How messages call a node: `<Choice id="binnen">`. */
export function labelOf({ tag, values }: CaseNode): string {
  const name = tag.attributes.id ? "id" : "phase";
  const value = (values[name] as Located<string> | undefined)?.value;
  return value === undefined ? `<${tag.name}>` : `<${tag.name} ${name}="${value}">`;
}

/** The parts of a story with an id (dossiers, ifs) that its translation lacks. */
export function missingParts(source: CaseNode, translation: CaseNode): CaseNode[] {
  const there = new Set(namedParts(translation).map(keyOf));
  return namedParts(source).filter((part) => !there.has(keyOf(part)));
}

/** The parts of a story that have an id: dossiers and ifs. */
export function namedParts({ children }: CaseNode): CaseNode[] {
  return children.filter((child) => !isChoice(child) && child.tag.attributes.id);
}

/**
 * The fingerprint of the words of a unit, as a translation carries it in `of`. Markup and words count;
 * layout, comments and structure (conditions, targets, values) do not.
 */
export function hashUnit(node: CaseNode): string {
  return hash(JSON.stringify(wordsOf(node)));
}

type UnitWords = (string | CaseNode["words"] | UnitWords)[];

function wordsOf(node: CaseNode): UnitWords {
  const attributes = Object.entries(node.tag.attributes)
    .filter(([, spec]) => spec.words || (spec.key && node.tag.name === "Say"))
    .map(([name]) => (node.values[name] as Located<string> | undefined)?.value ?? "");
  const children = node.children.filter((child) => !isChoice(child));
  return [node.tag.name, ...attributes, node.words, ...children.map(wordsOf)];
}

/** The fingerprint of the words in the front matter. */
export function hashFront(front: Front): string {
  const words = Object.keys(frontFields).map((name) => {
    const value: FrontValue | undefined = front.get(name);
    if (frontFields[name]?.words && value?.kind === "text") return value.text.value;
    const changed = value?.kind === "group" ? value.fields.get("changed") : undefined;
    return changed?.kind === "text" ? changed.text.value : "";
  });
  return hash(JSON.stringify(words.filter((each) => each !== "")));
}
