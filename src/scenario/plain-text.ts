/**
 * Text as data: what a case may say, with the little markup a story needs.
 * It is rendered by our own components, so no HTML from a case ever reaches a page.
 */
export type Inline =
  | string
  | { em: Inline[] }
  | { strong: Inline[] }
  | { link: string; text: Inline[] }
  | { br: true };

export type Block =
  | { p: Inline[] }
  | { heading: Inline[] }
  | { quote: Block[] }
  | { list: Block[][]; ordered?: boolean | undefined };

/** A run of paragraphs, lists and quotes. */
export type RichText = Block[];

const inlineToPlain = (inline: Inline): string => {
  if (typeof inline === "string") return inline;
  if ("em" in inline) return inline.em.map(inlineToPlain).join("");
  if ("strong" in inline) return inline.strong.map(inlineToPlain).join("");
  if ("link" in inline) return inline.text.map(inlineToPlain).join("");
  return " ";
};

const blockToPlain = (block: Block): string => {
  if ("p" in block) return block.p.map(inlineToPlain).join("");
  if ("heading" in block) return block.heading.map(inlineToPlain).join("");
  if ("quote" in block) return plainText(block.quote);
  return block.list.map(plainText).join(" ");
};

/**
 * The words of a rich text without markup, blocks joined by one space.
 * @param text paragraphs, lists and quotes
 * @returns one line of plain text; empty for no blocks
 */
export function plainText(text: RichText): string {
  return text.map(blockToPlain).join(" ");
}
