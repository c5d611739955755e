import { wrap } from "../../case-check/print/wrap.ts";
import type { Block, Inline, RichText } from "../../scenario/rich-text.ts";

const inlineText = (inline: Inline): string => {
  if (typeof inline === "string") return inline;
  if ("em" in inline) return inline.em.map(inlineText).join("");
  if ("strong" in inline) return inline.strong.map(inlineText).join("");
  if ("link" in inline) return `${inline.text.map(inlineText).join("")} (${inline.link})`;
  return "\n";
};

const hang = (lines: string[], first: string, rest: string): string[] =>
  lines.map((line, at) => (line === "" ? "" : `${at === 0 ? first : rest}${line}`));

const blockLines = (block: Block, width: number): string[] => {
  if ("p" in block) return wrap(block.p.map(inlineText).join(""), width);
  if ("heading" in block) return wrap(block.heading.map(inlineText).join(""), width);
  if ("quote" in block) return hang(textLines(block.quote, width - 2), "> ", "> ");
  return block.list.flatMap((item, at) => {
    const mark = block.ordered ? `${at + 1}. ` : "- ";
    return hang(textLines(item, width - mark.length), mark, " ".repeat(mark.length));
  });
};

/**
 * Rich text as lines for a terminal: paragraphs with an empty line between them, lists with marks.
 * @param width columns
 */
export function textLines(text: RichText, width: number): string[] {
  return text.flatMap((block, at) => [...(at > 0 ? [""] : []), ...blockLines(block, width)]);
}
