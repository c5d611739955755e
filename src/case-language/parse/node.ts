import type { RichText } from "../../scenario/rich-text.ts";
import type { Report } from "../diagnostics/report.ts";
import { type Element, isElement, isSegment, type Outline, type Segment } from "../scan/outline.ts";
import type { Located, Source, Span } from "../scan/source.ts";
import { tagNamed } from "../tags/index.ts";
import type { AttributeSpec, Tag, Value } from "../tags/tag.ts";
import { meantAttribute } from "./meant-attribute.ts";
import { type Prose, readProse, segmentMarkdown } from "./prose.ts";
import { readValue } from "./values.ts";

/** A tag of a case as it was read: its values by attribute, its words, and what stands in it. */
export type CaseNode = {
  tag: Tag;
  /** Where its opening tag stands; for bare paragraphs, where they stand. */
  at: Span;
  /** From its opening tag up to its closing tag, both included. */
  range: Span;
  /** Paragraphs of a story that stand in no tag. */
  bare: boolean;
  /** Its opening tag stands on a line of its own. */
  ownLine: boolean;
  values: Readonly<Record<string, Value | undefined>>;
  /** Where each attribute stands, name and value. */
  attributesAt: Readonly<Record<string, Span>>;
  children: CaseNode[];
  /** Its own words; empty for a tag whose paragraphs became narration. */
  words: RichText;
  /** Some of its words were left out because something in them was reported. */
  wordsWrong: boolean;
  /** Its opening or its end was reported: what it lacks, or holds too much, may be part of that. */
  doubtful: boolean;
  prose: Prose[];
  /** In a translation: the hash of the source words it translates. */
  of?: Located<string>;
};

/** The source carries the structure; a translation carries words and the hashes of what it translates. */
export type FileKind = "source" | "translation";

/**
 * Read the outline of a file into nodes.
 * @param report takes unknown, doubled and missing attributes, values that are no values, text where
 *   none can be, and Markdown that a case cannot hold
 */
export function readNodes(
  outline: Outline | Element,
  source: Source,
  kind: FileKind,
  report: Report,
): CaseNode[] {
  const story = "tag" in outline && outline.tag.content === "story";
  return outline.pieces.flatMap((piece): CaseNode[] => {
    if (isElement(piece)) return [readNode(piece, source, kind, report)];
    if (!story) {
      if (!("tag" in outline)) reportText(piece, source, report);
      return [];
    }
    const prose = readProse(piece, source, {}, report);
    if (prose.text.length === 0) return [];
    const narration = tagNamed("Narration") as Tag;
    const none = {
      values: {},
      attributesAt: {},
      children: [],
      wordsWrong: false,
      doubtful: false,
      ownLine: true,
      bare: true,
    };
    return [
      { ...none, tag: narration, at: prose.at, range: prose.at, words: prose.text, prose: [prose] },
    ];
  });
}

function readNode(element: Element, source: Source, kind: FileKind, report: Report): CaseNode {
  const { tag } = element;
  const children = readNodes(element, source, kind, report);
  const segments = tag.content === "story" ? [] : element.pieces.filter(isSegment);
  const read = segments.map((piece) =>
    readProse(piece, source, { headings: tag.headings }, report),
  );
  const prose = read.filter((each) => each.text.length > 0);
  if (tag.content === "none" && prose[0])
    report("tag-holds-no-text", prose[0].at, { tag: element.open.name });
  return {
    tag,
    at: element.open.at,
    range: element.at,
    bare: false,
    ownLine: element.open.ownLine,
    ...readAttributes(element, kind, report),
    children,
    words: prose.flatMap((each) => each.text),
    wordsWrong: read.some((each) => each.wrong) || element.lent === true,
    doubtful: element.open.garbled || (element.open.kind === "open" && !element.close),
    prose,
  };
}

/** Words at the top level of a case belong to nothing. */
function reportText(segment: Segment, source: Source, report: Report): void {
  const { at, text } = readProse(segment, source, { headings: true }, () => {});
  const { problems } = segmentMarkdown(segment, source).markdown;
  if (text.length > 0 || problems.length > 0) report("text-outside", at, {});
}

function readAttributes(
  { tag, open }: Element,
  kind: FileKind,
  report: Report,
): Pick<CaseNode, "values" | "attributesAt" | "of"> {
  const values: Record<string, Value | undefined> = {};
  const attributesAt: Record<string, Span> = {};
  const names = { tag: tag.name };
  let of: Located<string> | undefined;
  for (const attribute of open.attributes) {
    const { nameAt, valueAt } = attribute;
    let { name } = attribute;
    if (name === "of" && kind === "translation") {
      of = { value: attribute.value.trim(), at: valueAt };
      continue;
    }
    if (!Object.hasOwn(tag.attributes, name)) {
      if (attribute.told) continue;
      const meant = reportUnknown(tag, name, nameAt, report);
      // Read as what was meant, where that does not stand there too.
      if (meant === undefined || open.attributes.some((each) => each.name === meant)) continue;
      name = meant;
    }
    const spec = tag.attributes[name] as AttributeSpec;
    if (Object.hasOwn(attributesAt, name)) {
      report("attribute-twice", nameAt, { ...names, attribute: name });
      continue;
    }
    attributesAt[name] = { start: nameAt.start, end: valueAt.end };
    if (!attribute.broken) values[name] = readValue(spec, attribute, tag.name, report);
  }
  for (const name of open.garbled ? [] : requiredIn(tag)[kind])
    if (!Object.hasOwn(attributesAt, name))
      report("attribute-missing", open.at, { ...names, attribute: name });
  return { values, attributesAt, ...(of && { of }) };
}

const required = new Map<Tag, Record<FileKind, readonly string[]>>();

/** Names of the attributes that a tag must have. */
function requiredIn(tag: Tag): Record<FileKind, readonly string[]> {
  const known = required.get(tag);
  if (known) return known;
  const specs = Object.entries(tag.attributes).filter(([, spec]) => spec.required);
  const names = {
    source: specs.map(([name]) => name),
    translation: specs.filter(([, spec]) => spec.key || spec.words).map(([name]) => name),
  };
  required.set(tag, names);
  return names;
}

/** @returns the attribute that was probably meant */
function reportUnknown(tag: Tag, name: string, at: Span, report: Report): string | undefined {
  if (/^on[a-z]/i.test(name)) {
    report("event-handler", at, { attribute: name });
    return undefined;
  }
  const names = Object.keys(tag.attributes);
  const suggestion = meantAttribute(tag, name);
  report(
    "unknown-attribute",
    at,
    { tag: tag.name, attribute: name, names: names.join(", ") },
    suggestion,
  );
  return suggestion;
}
