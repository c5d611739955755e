import type { CaseNode } from "../parse/node.ts";
import { TODO_MARK } from "../parse/waiting-marks.ts";
import type { Source } from "../scan/source.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { hashUnit, isUnit } from "./units.ts";

/** Structure that a translation may leave out, but that helps whoever translates. */
const helpful = ["who", "principle"];

/**
 * A unit of the source as the beginning of its translation: its words still in the source language
 * under a mark that says so, its structure left out, and the fingerprint of its words.
 */
export function draftUnit(node: CaseNode, source: Source): string {
  const root = draftTag(node, source, true);
  const edits: Edit[] = [
    { ...node.at, text: root },
    ...node.children.flatMap((child) => tagEdits(child, source)),
    ...commentEdits(node, source),
  ];
  const { start, end } = node.range;
  const shifted = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const text = applyEdits(source.text.slice(start, end), shifted);
  return text.replace(/\n[^\S\n]*(?:\n[^\S\n]*){2,}/g, "\n\n");
}

function tagEdits(node: CaseNode, source: Source): Edit[] {
  const inside = node.children.flatMap((child) => tagEdits(child, source));
  if (node.bare) return inside;
  return [{ ...node.at, text: draftTag(node, source, isUnit(node)) }, ...inside];
}

function draftTag(node: CaseNode, source: Source, marked: boolean): string {
  const { tag, attributesAt, at, ownLine } = node;
  const kept = Object.entries(attributesAt)
    .filter(([name]) => {
      const spec = tag.attributes[name];
      return spec?.key || spec?.words || helpful.includes(name);
    })
    .map(([, where]) => source.text.slice(where.start, where.end + 1));
  const of = tag.top || isUnit(node) ? [`of="${hashUnit(node)}"`] : [];
  const selfClosing = source.text.slice(at.start, at.end).endsWith("/>");
  const written = `<${[tag.name, ...kept, ...of].join(" ")}${selfClosing ? " />" : ">"}`;
  if (!marked) return written;
  if (selfClosing) return `${TODO_MARK}\n${written}`;
  return ownLine ? `${written}\n${TODO_MARK}` : `${written}${TODO_MARK} `;
}

/** The source's own comments are about the source. */
function commentEdits({ range }: CaseNode, { text }: Source): Edit[] {
  const comments = text
    .slice(range.start, range.end)
    .matchAll(/(?<!\\)\{\s*\/\*[\s\S]*?\*\/\s*\}/g);
  return [...comments].map((match) => {
    const start = range.start + match.index;
    return { start, end: start + match[0].length, text: "" };
  });
}
