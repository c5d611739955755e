import { hash } from "../build/hash.ts";
import { frontFields } from "../parse/front-fields.ts";
import type { Front, FrontValue } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import { isChoice, isMap } from "../tags/choices.ts";

/** Tags that a translation has to hold once for each in the source; the others only where words differ. */
const required = new Set(["Fact", "Scene", "Ending", "Debrief", "Notes"]);

const isRequired = (node: CaseNode): boolean =>
  required.has(node.tag.name) || isUnit(node) || (node.tag.wordless === true && hasWords(node));
const hasWords = ({ words }: CaseNode): boolean => words.length > 0;

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
 * @param nodes the top level, or the units in a scene or a map
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
        required: isRequired(node),
      };
    });
}

/** Whether a node is a unit of its own within a scene: a choice, or a map of them. */
export const isUnit = (node: CaseNode): boolean => isChoice(node) || isMap(node);

/** The units that stand in a scene or on a map; none in anything else. */
export const unitsIn = ({ children }: CaseNode): CaseNode[] => children.filter(isUnit);

/** The same for a node and its translation, among those beside it. */
export function keyOf(node: CaseNode): string {
  const { tag, values } = node;
  const word = (name: string): string => (values[name] as Located<string> | undefined)?.value ?? "";
  if (tag.name === "Debrief") return `Debrief ${word("phase")} ${word("for")}`;
  if (tag.name === "Other") return `Other ${word("role")}`;
  const space = tag.name === "Ending" ? "Scene" : isChoice(node) ? "Choice" : tag.name;
  return tag.attributes.id ? `${space} ${word("id")}` : space;
}

/** How a writer names a node: its id, its phase, or what it is (`notes`). */
export function nameOf({ tag, values }: CaseNode): string {
  const word = (name: string) => (values[name] as Located<string> | undefined)?.value;
  return word("id") ?? word("phase") ?? tag.name.toLowerCase();
}

/** How messages call a node: `<Choice id="binnen">`. */
export function labelOf({ tag, values }: CaseNode): string {
  const name = tag.attributes.id ? "id" : tag.attributes.role ? "role" : "phase";
  const value = (values[name] as Located<string> | undefined)?.value;
  return value === undefined ? `<${tag.name}>` : `<${tag.name} ${name}="${value}">`;
}

/** What a node holds that its translation lacks: parts of a story with an id, answers of a question. */
export function missingParts(source: CaseNode, translation: CaseNode): CaseNode[] {
  const there = new Set(namedParts(translation).map(keyOf));
  return namedParts(source).filter((part) => !there.has(keyOf(part)));
}

/** Parts that are matched by name: dossiers, letters and ifs of a story, answers of a question. */
export function namedParts({ children }: CaseNode): CaseNode[] {
  return children.filter(
    (child) => !isUnit(child) && (child.tag.attributes.id || answers.has(child.tag.name)),
  );
}
const answers = new Set(["Other", "AskClient"]);

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
  const children = node.children.filter((child) => !isUnit(child));
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
