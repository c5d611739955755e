import type { Nodes, Parent, Root, RootContent, Text } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { plainText } from "../../scenario/plain-text.ts";
import type { Block, Inline, RichText } from "../../scenario/rich-text.ts";
import { isSafeLink } from "../../scenario/safe-link.ts";
import type { Span } from "../scan/source.ts";
import { generations } from "./generations.ts";
import { countSigns, FILLER, readPlain } from "./plain.ts";

/** Markdown that a case cannot hold, and where, in offsets into the block. */
export type MarkdownProblem =
  | { what: "unsupported"; kind: string; at: Span }
  | { what: "image"; at: Span }
  | { what: "link"; url: string; at: Span }
  | { what: "link-without-words"; url: string; at: Span }
  | { what: "too-deep"; at: Span }
  | { what: "too-long"; at: Span };

/** A block of Markdown, read. */
export type Markdown = {
  text: RichText;
  problems: MarkdownProblem[];
  headings: { depth: number; at: Span }[];
  /** How many blocks it has, before leaving out what is empty. */
  blocks: number;
  /** The first mark that neither opens nor closes anything, such as a single asterisk before a word. */
  loose?: { mark: string; at: Span };
  /** Where its last list or quotation begins, when it ends with one. */
  endsWith?: { kind: "list" | "quote"; start: number };
  /** Lines and marks that had to be looked at; none where it is plain paragraphs. */
  signs: number;
};

// As in MDX: no indented code, no `<address>`, no HTML.
const processor = unified()
  .data(
    "micromarkExtensions" as never,
    [{ disable: { null: ["autolink", "codeIndented", "htmlFlow", "htmlText"] } }] as never,
  )
  .use(remarkParse);

/** What is read so far, with the block it is read from and how many things it is in. */
type Reading = Markdown & { source: string; depth: number };

/** More than this in one block is refused, since parsing it takes longer than anybody waits. */
export const MAX_BLOCK = 50_000;
/** The same for lines and marks together: pairing them is worse than linear. */
const MAX_SIGNS = 2_000;
export const MAX_MARKDOWN_DEPTH = 32;
const known = generations<Markdown>(20_000, 4_000_000);

/**
 * Read the Markdown of one block. Reading the same block again costs nothing: an edit elsewhere in
 * the file leaves it in the cache.
 * @param block Markdown, with `FILLER` where something was left out
 * @returns the text as data; problems are in offsets into the block
 */
export function parseMarkdown(block: string): Markdown {
  const before = known.get(block);
  if (before) return before;
  const parsed = read(block);
  known.set(block, parsed);
  return parsed;
}

function read(block: string): Markdown {
  const nothing = { text: [], problems: [], headings: [], blocks: 0, signs: 0 };
  if (block.trim() === "") return nothing;
  if (block.length > MAX_BLOCK) return { ...nothing, problems: [tooLong(block)] };
  const plain = readPlain(block);
  if (plain) return { ...nothing, ...plain };
  const signs = countSigns(block);
  if (signs > MAX_SIGNS) return { ...nothing, problems: [tooLong(block)] };
  const whole = { start: 0, end: block.length };
  if (containerDepth(block) > MAX_MARKDOWN_DEPTH)
    return { ...nothing, problems: [{ what: "too-deep", at: whole }] };
  const result: Reading = {
    ...{ text: [], problems: [], headings: [], blocks: 0, signs },
    ...{ source: block, depth: 0 },
  };
  const root = processor.parse(block) as Root;
  result.blocks = root.children.length;
  const last = root.children[root.children.length - 1];
  if (last?.type === "list" || last?.type === "blockquote")
    result.endsWith = { kind: last.type === "list" ? "list" : "quote", start: spanOf(last).start };
  const text = toBlocks(root, result);
  const { source: _, depth: __, ...read } = result;
  return { ...read, text };
}

const tooLong = (block: string): MarkdownProblem => ({
  what: "too-long",
  at: { start: 0, end: block.length },
});

/** Nesting that would cost more than it says, counted before anything is parsed. */
function containerDepth(block: string): number {
  let deepest = 0;
  for (const line of block.matchAll(
    /(?<![^\r\n])[^\S\r\n]*(?:(?:>|[-+*]|\d{1,9}[.)])[^\S\r\n]*){2,}/g,
  ))
    deepest = Math.max(deepest, line[0].match(/>|[-+*]|[.)]/g)?.length ?? 0);
  for (const run of block.matchAll(/(?:[[*_!]{1,3}\s?){33,}/g))
    deepest = Math.max(deepest, run[0].length);
  return deepest;
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

function toBlocks(parent: Parent, result: Reading): RichText {
  return within(parent, result, (node) => toBlock(node, result));
}

/** What stands in something, unless that is too deep down already. */
function within<T>(parent: Parent, result: Reading, read: (node: RootContent) => T[]): T[] {
  if (result.depth > MAX_MARKDOWN_DEPTH) {
    if (result.problems.every(({ what }) => what !== "too-deep"))
      result.problems.push({ what: "too-deep", at: spanOf(parent as Nodes) });
    return [];
  }
  result.depth++;
  const inside = (parent.children as RootContent[]).flatMap(read);
  result.depth--;
  return inside;
}

function toBlock(node: RootContent, result: Reading): Block[] {
  switch (node.type) {
    case "paragraph": {
      const p = toInlines(node, result);
      return p.length === 0 ? [] : [{ p }];
    }
    case "heading":
      result.headings.push({ depth: node.depth, at: spanOf(node) });
      return [{ heading: toInlines(node, result) }];
    case "blockquote":
      return [{ quote: toBlocks(node, result) }];
    case "list": {
      const list = node.children.map((item) => toBlocks(item, result));
      return [{ list, ...(node.ordered && { ordered: true }) }];
    }
    default:
      result.problems.push({ what: "unsupported", kind: node.type, at: spanOf(node) });
      return [];
  }
}

function toInlines(parent: Parent, result: Reading): Inline[] {
  return trim(within(parent, result, (node) => toInline(node, result)));
}

function toInline(node: RootContent, result: Reading): Inline[] {
  switch (node.type) {
    case "text": {
      result.loose ??= looseMark(node, result.source);
      const text = node.value.replaceAll(FILLER, "").replace(/\s+/g, " ");
      return text === "" ? [] : [text];
    }
    case "emphasis":
      return [{ em: toInlines(node, result) }];
    case "strong":
      return [{ strong: toInlines(node, result) }];
    case "break":
      return [{ br: true }];
    case "link": {
      if (!isSafeLink(node.url))
        result.problems.push({ what: "link", url: node.url, at: spanOf(node) });
      const text = toInlines(node, result);
      if (plainText([{ p: text }]).trim() === "")
        result.problems.push({ what: "link-without-words", url: node.url, at: spanOf(node) });
      return [{ link: node.url, text }];
    }
    case "image":
    case "imageReference":
      result.problems.push({ what: "image", at: spanOf(node) });
      return [];
    default:
      result.problems.push({ what: "unsupported", kind: node.type, at: spanOf(node) });
      return [];
  }
}

/** An asterisk, underscore or bracket that was meant as itself, or whose other half is elsewhere. */
function looseMark(node: Text, source: string): Markdown["loose"] {
  const { start, end } = spanOf(node);
  const written = source.slice(start, end).replace(/\\[\s\S]/g, "  ");
  const open = written.replace(/\[[^[\]]*\]/g, (pair) => " ".repeat(pair.length));
  const found = /[[\]]|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|\*(?=\S)|(?<=\S)\*/u.exec(
    open,
  );
  if (!found) return undefined;
  const at = start + found.index;
  return { mark: found[0], at: { start: at, end: at + 1 } };
}

/** No white space at either end of a line of text, and none left where something was left out. */
function trim(inlines: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result[result.length - 1];
    if (typeof inline === "string" && typeof last === "string")
      result[result.length - 1] = (last + inline).replace(/\s+/g, " ");
    else result.push(inline);
  }
  const first = result[0];
  if (typeof first === "string") result[0] = first.trimStart();
  const end = result.length - 1;
  const last = result[end];
  if (typeof last === "string") result[end] = last.trimEnd();
  return result.filter((inline) => inline !== "");
}
