import type { RichText } from "../../scenario/rich-text.ts";

/**
 * Stands where a comment or a tag was left out, so that offsets stay true. A mark of punctuation, as
 * the `<` or `>` it stands for: whether `*` opens or closes hangs on what is beside it. From a script
 * that no case is written in, since it is taken out of the text again.
 */
export const FILLER = "\uA874";

/** Signs with which Markdown says anything at all: within a line, at its beginning, at its end. */
const anyMarkdown = /[\\*_[\]&`\0\ufeff]|(?:^|\n)[ \t]*(?:[>#~=+-]|\d{1,9}[.)])|[ \t]\n/;

/**
 * Read a block that is paragraphs of plain words and nothing else: most of a case is. What this
 * reads, the Markdown parser reads the same, at fifty times the cost.
 * @param block Markdown, with `FILLER` where something was left out
 * @returns its paragraphs, and how many there were before leaving out what is empty; undefined when
 *   there is anything in it for a parser
 */
export function readPlain(block: string): { text: RichText; blocks: number } | undefined {
  const text = inside(block.includes("\r") ? block.replace(/\r\n?/g, "\n") : block);
  if (anyMarkdown.test(text)) return undefined;
  const paragraphs = text.split(/\n\n+/);
  return {
    text: paragraphs.flatMap((paragraph) => {
      const words = paragraph.replaceAll(FILLER, "").replace(/\s+/g, " ").trim();
      return words === "" ? [] : [{ p: [words] }];
    }),
    blocks: paragraphs.length,
  };
}

/** Without the white space around it that Markdown skips: a hard space is a word to it. */
function inside(block: string): string {
  let start = 0;
  let end = block.length;
  while (start < end && " \t\n".includes(block[start] as string)) start++;
  while (end > start && " \t\n".includes(block[end - 1] as string)) end--;
  return block.slice(start, end);
}

/** How much a block asks of a parser: its lines, and the marks in them that may be halves of a pair. */
export function countSigns(block: string): number {
  return (block.match(/\r\n|[\r\n\\*_[\]&`]/g)?.length ?? 0) + 1;
}
