import { attributeAt } from "../check/graph.ts";
import type { Report } from "../diagnostics/report.ts";
import { frontFields } from "../parse/front-fields.ts";
import type { FrontValue } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { CaseFile } from "../read-case.ts";
import type { Span } from "../scan/source.ts";
import { excerpt, frontWords, unitWords } from "./unit-words.ts";
import {
  hashFront,
  hashUnit,
  keyOf,
  labelOf,
  missingParts,
  namedParts,
  unitsIn,
  unitsOf,
} from "./units.ts";

/**
 * Whether a translation is the same story: every unit once, with the same structure, of the words
 * that the source has now.
 * @param report takes missing, extra, changed and stale units, at their place in the translation
 */
export function compareFiles(source: CaseFile, translation: CaseFile, report: Report): void {
  compareFront(source, translation, report);
  compareUnits(source.nodes, translation.nodes, translation.front.at, report);
}

function compareFront(source: CaseFile, translation: CaseFile, report: Report): void {
  const { fields, keysAt, at } = translation.front;
  const words = Object.keys(frontFields).filter((name) => frontFields[name]?.words);
  for (const [name, value] of fields) {
    const keyAt = keysAt.get(name) ?? at;
    const original = source.front.fields.get(name);
    if (name === "translates" || name === "of") continue;
    if (words.includes(name) || name === "lived-experience") {
      if (!original) report("translation-extra-unit", keyAt, { unit: name, more: 0 });
    } else if (!original || !isSame(original, value))
      report("translation-changes-front", keyAt, { field: name });
  }
  for (const name of [...words, "lived-experience"])
    if (source.front.fields.has(name) && !keysAt.has(name) && !frontFields[name]?.required)
      report("front-field-missing", at, { field: name });
  const of = fields.get("of");
  const unit = words.filter((name) => source.front.fields.has(name)).join(", ");
  if (!keysAt.has("of")) report("translation-without-of", at, { unit });
  else if (of?.kind === "text" && of.text.value !== hashFront(source.front.fields))
    report("stale-translation", of.text.at, {
      unit,
      source: excerpt(frontWords(source.front.fields)),
      here: excerpt(frontWords(fields)),
      of: hashFront(source.front.fields),
    });
}

function compareUnits(
  source: readonly CaseNode[],
  translation: readonly CaseNode[],
  parentAt: Span,
  report: Report,
): void {
  const translated = new Map(unitsOf(translation).map((unit) => [unit.key, unit]));
  for (const { key, label, node, required } of unitsOf(source)) {
    const other = translated.get(key);
    translated.delete(key);
    if (other) compareUnit(node, other.node, required, report);
    else if (required) report("translation-missing-unit", parentAt, { unit: label, more: 0 });
  }
  for (const { label, node } of translated.values())
    report("translation-extra-unit", node.at, { unit: label, more: 0 });
}

function compareUnit(source: CaseNode, node: CaseNode, required: boolean, report: Report): void {
  const unit = labelOf(node);
  if (source.tag !== node.tag) {
    report("translation-other-tag", node.at, { unit, tag: source.tag.name });
    return;
  }
  if (node.of && node.of.value !== hashUnit(source))
    report("stale-translation", node.of.at, {
      unit,
      source: excerpt(unitWords(source)),
      here: excerpt(unitWords(node)),
      of: hashUnit(source),
    });
  if (!node.of && required) report("translation-without-of", node.at, { unit });
  compareAttributes(source, node, report);
  compareParts(source, node, report);
  compareReplies(source, node, unit, report);
  if (source.tag.content === "story") compareTelling(source, node, unit, report);
  compareUnits(unitsIn(source), unitsIn(node), node.at, report);
}

/** Structure may be repeated, but says the same; words that the source has are there. */
function compareAttributes(source: CaseNode, node: CaseNode, report: Report): void {
  const tag = node.tag.name;
  if (node.tag.wordless && source.words.length > 0 && node.words.length === 0)
    report("empty-words", node.at, { tag });
  for (const [attribute, spec] of Object.entries(node.tag.attributes)) {
    const here = node.values[attribute];
    const there = source.values[attribute];
    if (spec.words && !spec.required && there && !node.attributesAt[attribute])
      report("attribute-missing", node.at, { tag, attribute });
    else if (!spec.words && here !== undefined && !isSame(here, there))
      report("translation-changes-structure", attributeAt(node, attribute), { tag, attribute });
  }
}

/** The parts with a name are the same ones, in the same place; the rest is free. */
function compareParts(source: CaseNode, node: CaseNode, report: Report): void {
  for (const part of missingParts(source, node))
    report("translation-missing-unit", node.at, { unit: labelOf(part), more: 0 });
  for (const part of missingParts(node, source))
    report("translation-extra-unit", part.at, { unit: labelOf(part), more: 0 });
  const there = new Map(namedParts(source).map((part) => [keyOf(part), part]));
  for (const part of namedParts(node)) {
    const same = there.get(keyOf(part));
    if (!same) continue;
    compareAttributes(same, part, report);
    compareParts(same, part, report);
    if (same.tag.content === "story") compareTelling(same, part, labelOf(part), report);
  }
}

/** A story that tells something tells something in translation too. */
function compareTelling(source: CaseNode, node: CaseNode, unit: string, report: Report): void {
  const told = ({ children }: CaseNode): boolean =>
    children.some(({ tag }) => tag.name === "Say" || tag.name === "Narration");
  if (told(source) && !told(node))
    report("translation-missing-unit", node.at, { unit: `${unit} …`, more: 0 });
}

function compareReplies(source: CaseNode, node: CaseNode, unit: string, report: Report): void {
  for (const tag of ["Reply", "Feedback"]) {
    const named = ({ children }: CaseNode): CaseNode[] =>
      children.filter((child) => child.tag.name === tag);
    const here = named(node);
    const there = named(source);
    if (here.length !== there.length) {
      const counts = { here: here.length, there: there.length };
      report("translation-structure", node.at, { unit, tag, ...counts });
    } else
      for (const [at, each] of here.entries())
        compareAttributes(there[at] as CaseNode, each, report);
  }
}

type Comparable = FrontValue | CaseNode["values"][string];

/** The same value, wherever it stands. */
function isSame(one: Comparable, other: Comparable): boolean {
  const plain = (value: Comparable): string =>
    JSON.stringify(value, (key, each: unknown) => (key === "at" ? undefined : each)) ?? "";
  return plain(one) === plain(other);
}
