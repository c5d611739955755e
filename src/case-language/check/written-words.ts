import type { Front } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located, Span } from "../scan/source.ts";

/** Words as they stand in a file: comments blanked out, Markdown as it was written. */
export type WrittenWords = { text: string; start: number };

const COMMENT = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/**
 * The words that a tag itself holds, with where they stand: its title or name, and its own text; not
 * what stands in the tags in it.
 * @param file the whole text
 */
export function writtenWords(node: CaseNode, file: string): WrittenWords[] {
  const found: WrittenWords[] = [];
  // Asked of every tag of a case, most of which have no such words.
  for (const name in node.tag.attributes) {
    if (!node.tag.attributes[name]?.words) continue;
    const value = node.values[name] as Located<string> | undefined;
    if (value) found.push(written(value.at, file));
  }
  for (const { at } of node.prose) found.push(written(at, file));
  return found;
}

/** The words of the head of a file. */
export function writtenFront(front: Front, names: readonly string[], file: string): WrittenWords[] {
  return names.flatMap((name) => {
    const value = front.get(name);
    return value?.kind === "text" ? [written(value.text.at, file)] : [];
  });
}

const written = ({ start, end }: Span, file: string): WrittenWords => ({
  text: file.slice(start, end).replace(COMMENT, (comment) => " ".repeat(comment.length)),
  start,
});
