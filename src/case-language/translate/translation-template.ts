import type { CareMap } from "../../scenario/care-map.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { checkSource } from "../check/check-source.ts";
import { type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticId } from "../diagnostics/report.ts";
import { isError } from "../diagnostics/severity.ts";
import type { CaseNode } from "../parse/node.ts";
import { type CaseFile, readCase } from "../read-case.ts";
import type { Source } from "../scan/source.ts";
import { isMap } from "../tags/choices.ts";
import { draftFields, draftFront } from "./draft-front.ts";
import { draftUnit } from "./draft-unit.ts";
import { applyEdits, type Edit } from "./edits.ts";
import {
  hashFront,
  hashUnit,
  isUnit,
  keyOf,
  labelOf,
  missingParts,
  namedParts,
  nameOf,
  unitsIn,
  unitsOf,
} from "./units.ts";

/** A file as text, with its name as messages show it. */
export type CaseText = { text: string; file?: string };

export type TranslationTemplate = {
  /** The translation to write; null when something stands in the way. */
  text: string | null;
  /** What was added and waits for its words, as messages call it: `<Choice id="binnen">`, `title`. */
  added: string[];
  /** What was confirmed as translating the words that the source has now; empty without `accept`. */
  accepted: string[];
  /** Names in `accept` of which nothing was stale. */
  notStale: string[];
  /** What stands in the way: errors in the source, or a translation whose tags cannot be read. */
  diagnostics: Diagnostic[];
};

type TemplateOptions = {
  from?: Locale;
  accept?: boolean | readonly string[];
  /** Who there is in the region, in the language of the source. */
  careMap?: CareMap | undefined;
};

/**
 * Write or bring up to date the translation of a case. What is there stays as it is; what is missing
 * is added with the words of the source and a mark. Pure: texts in, text out.
 * @param existing the translation so far; left out to begin one
 * @param options from: the language of the source (Dutch); accept: confirm that units translate the
 *   words that the source has now: all of them, or those with these names (`front`, an id,
 *   `scene/choice`, the phase of a debrief, `notes`)
 */
export function translationTemplate(
  source: CaseText,
  existing: CaseText | undefined,
  { from = "nl", accept = false, careMap }: TemplateOptions = {},
): TranslationTemplate {
  const original = readCase(source.text, source.file ?? "nl.mdx", "source");
  const inTheWay = (file: CaseFile, problems = file.problems): TranslationTemplate => ({
    text: null,
    added: [],
    accepted: [],
    notStale: [],
    diagnostics: problems.filter(isError).map((each) => toDiagnostic(each, file.source)),
  });
  const { problems } = checkSource(original, careMap);
  if (problems.some(isError)) return inTheWay(original, problems);
  if (!existing) return begin(original, from);
  const translation = readCase(existing.text, existing.file ?? "en.mdx", "translation");
  const blocking = translation.problems.filter(({ id }) => unsafeToEdit.has(id));
  if (blocking.length > 0) return inTheWay(translation, blocking);
  const missing = [
    ...missingFields(original, translation),
    ...missingUnits(original.nodes, translation.nodes, translation.front.bodyStart, {
      from: original.source,
      to: translation.source,
    }),
  ];
  const stale = accept === false ? [] : staleUnits(original, translation);
  const names = typeof accept === "object" ? accept.map((name) => name.toLowerCase()) : undefined;
  const accepted = stale.filter(
    (each) => !names || each.names.some((name) => names.includes(name)),
  );
  return {
    text: applyEdits(existing.text, [...missing, ...accepted]),
    added: missing.map(({ unit }) => unit),
    accepted: accepted.map(({ unit }) => unit),
    notStale: (names ?? []).filter((name) => !stale.some((each) => each.names.includes(name))),
    diagnostics: [],
  };
}

/** With these in a file nobody can tell for certain where a unit begins and ends. */
const unsafeToEdit: ReadonlySet<string> = new Set<DiagnosticId>([
  "attribute-quote",
  "case-begins-again",
  "comment-not-closed",
  "file-too-big",
  "front-field-twice",
  "front-matter-missing",
  "front-matter-not-closed",
  "front-matter-unreadable",
  "mismatched-closing-tag",
  "stray-closing-tag",
  "tag-closed-at-once",
  "tag-needs-slash",
  "tag-not-finished",
  "too-deep",
  "unclosed-tag",
]);

/** A whole translation that waits for its words. Everything with a name is in it, names of people too. */
function begin({ front, nodes, source }: CaseFile, from: Locale): TranslationTemplate {
  const units = unitsOf(nodes).filter(({ node }) => saysSomething(node));
  const drafts = units.map(({ node }) => draftUnit(node, source));
  return {
    text: `${draftFront(front.fields, from)}\n${drafts.join("\n\n")}\n`,
    added: units.map(({ label }) => label),
    accepted: [],
    notStale: [],
    diagnostics: [],
  };
}

/** Whether there are words to translate: a contact that is a person of the story has none. */
const saysSomething = (node: CaseNode): boolean =>
  node.tag.wordless !== true ||
  node.words.length > 0 ||
  Object.keys(node.attributesAt).some((name) => node.tag.attributes[name]?.words);

type UnitEdit = Edit & { unit: string };

function missingFields(original: CaseFile, { front }: CaseFile): UnitEdit[] {
  const present = new Set(front.keysAt.keys());
  return draftFields(original.front.fields, present).map(({ name, lines }) => ({
    start: front.end,
    end: front.end,
    text: lines,
    unit: name,
  }));
}

/**
 * Drafts of what a translation lacks, each behind what comes before it in the source.
 * @param start where to put what comes before everything that is there
 */
function missingUnits(
  nodes: readonly CaseNode[],
  translated: readonly CaseNode[],
  start: number,
  sources: { from: Source; to: Source },
): UnitEdit[] {
  const there = new Map(unitsOf(translated).map(({ key, node }) => [key, node]));
  let place = start;
  return unitsOf(nodes).flatMap(({ key, label, node, required }): UnitEdit[] => {
    const same = there.get(key);
    if (same) {
      place = same.range.end;
      return missingInside(node, same, sources);
    }
    if (!required) return [];
    const draft = draftUnit(node, sources.from);
    const text = place === start ? `${draft}\n\n` : `\n\n${draft}`;
    const next = sources.to.text[place];
    const glued = place !== start && next !== undefined && !/[\r\n]/.test(next);
    return [{ start: place, end: place, text: glued ? `${text}\n` : text, unit: label }];
  });
}

/** What a unit lacks: parts with a name behind the rest of it, units in it behind each other. */
function missingInside(
  node: CaseNode,
  same: CaseNode,
  sources: { from: Source; to: Source },
): UnitEdit[] {
  const place = endOfParts(same);
  const parts = missingParts(node, same).map((part) => ({
    start: place,
    end: place,
    text: `\n\n${draftUnit(part, sources.from)}\n`,
    unit: labelOf(part),
  }));
  const nested = namedParts(node).flatMap((part) => {
    const other = namedParts(same).find((each) => keyOf(each) === keyOf(part));
    return other ? missingInside(part, other, sources) : [];
  });
  const units = missingUnits(unitsIn(node), unitsIn(same), place, sources).map((edit) =>
    edit.start === place ? { ...edit, text: `\n\n${edit.text.trim()}\n` } : edit,
  );
  return [...parts, ...nested, ...units];
}

/** Behind the story of a scene, or behind what is asked and can be answered; before what comes of it. */
function endOfParts(node: CaseNode): number {
  const parts =
    node.tag.content === "story" ? node.children.filter((each) => !isUnit(each)) : namedParts(node);
  const words = node.tag.content === "story" ? undefined : node.prose[0]?.at.end;
  return parts.at(-1)?.range.end ?? words ?? node.at.end;
}

/** An edit that confirms a unit, with the names by which it can be asked for. */
type StaleEdit = UnitEdit & { names: readonly string[] };

function staleUnits(original: CaseFile, { front, nodes, source }: CaseFile): StaleEdit[] {
  const of = hashFront(original.front.fields);
  const written = front.fields.get("of");
  const translates = front.fields.get("translates");
  const after = translates?.kind === "text" ? translates.text.at.end : front.at.end;
  const named = { unit: "title", names: ["front"] };
  const inFront: StaleEdit[] = [];
  if (written?.kind !== "text")
    inFront.push({ start: after, end: after, text: `\nof: ${of}`, ...named });
  else if (written.text.value !== of) inFront.push({ ...written.text.at, text: of, ...named });
  return [...inFront, ...staleNodes(original.nodes, nodes, source)];
}

function staleNodes(
  nodes: readonly CaseNode[],
  translated: readonly CaseNode[],
  to: Source,
  scene = "",
): StaleEdit[] {
  const there = new Map(unitsOf(translated).map(({ key, node }) => [key, node]));
  return unitsOf(nodes).flatMap(({ key, label, node, required }): StaleEdit[] => {
    const same = there.get(key);
    if (!same) return [];
    const name = nameOf(node);
    const names = scene === "" ? [name] : [name, `${scene}/${name}`];
    const inside = staleNodes(unitsIn(node), unitsIn(same), to, isMap(node) ? scene : name);
    const of = hashUnit(node);
    if (same.of?.value === of || (!same.of && !required)) return inside;
    if (same.of) return [{ ...same.of.at, text: of, unit: label, names }, ...inside];
    const tag = to.text.slice(same.at.start, same.at.end);
    const end = same.at.start + tag.search(/\s*\/?>$/);
    return [{ start: end, end, text: ` of="${of}"`, unit: label, names }, ...inside];
  });
}
