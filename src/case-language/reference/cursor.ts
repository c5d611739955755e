import { allows } from "../scan/nesting.ts";
import { createSource } from "../scan/source.ts";
import { isTag } from "../scan/token.ts";
import { scanTokens } from "../scan/tokens.ts";
import { tagNamed } from "../tags/index.ts";
import type { Tag } from "../tags/tag.ts";

/** Where the cursor stands in a case, however unfinished what surrounds it is. */
export type Cursor =
  | { in: "front"; start: number; end: number }
  /** Between tags; `from` is where a tag that is being written begins. */
  | { in: "text"; parent: Tag | undefined; from: number; written: string; closing: boolean }
  /** In an opening tag, where an attribute's name may be written. */
  | { in: "tag"; tag: Tag; start: number; from: number; written: string; present: string[] }
  /** In the quotation marks of an attribute: what stands before the cursor. */
  | { in: "value"; tag: Tag; attribute: string; from: number; written: string }
  | { in: "nothing" };

const frontPattern = /^\uFEFF?---[^\S\r\n]*\r?\n/;

/**
 * Find out what is being written at an offset.
 * @param text the whole file, finished or not
 * @param offset the cursor, from 0
 */
export function cursorAt(text: string, offset: number): Cursor {
  const open = frontPattern.exec(text)?.[0].length ?? 0;
  const fence = /^---[^\S\r\n]*$/m.exec(text.slice(open));
  const end = fence && open > 0 ? open + fence.index : text.length;
  const untilTag = open > 0 && !fence ? (/^</m.exec(text)?.index ?? end) : end;
  if (open > 0 && offset >= open && offset <= untilTag)
    return { in: "front", start: open, end: untilTag };
  if (offset < open) return { in: "nothing" };
  const bodyStart = fence && open > 0 ? end + fence[0].length : open;
  return writtenTag(text, bodyStart, offset) ?? betweenTags(text, bodyStart, offset);
}

/** The tag whose opening is being written at the offset. */
function writtenTag(text: string, bodyStart: number, offset: number): Cursor | undefined {
  let start = offset;
  while (start > bodyStart) {
    start = text.lastIndexOf("<", start - 1);
    if (start < bodyStart) return undefined;
    const written = text.slice(start, offset);
    const name = /^<([\p{L}][\p{L}\p{N}]*)\s/u.exec(written)?.[1];
    const tag = name === undefined ? undefined : tagNamed(name);
    if (tag) return readOpening(written, start, tag);
    // Any other `<` is a sign in a condition or in words: look further back.
    if (/^<\/?\p{L}/u.test(written)) return undefined;
  }
  return undefined;
}

function readOpening(written: string, start: number, tag: Tag): Cursor | undefined {
  const present: string[] = [];
  let at = 1 + tag.name.length;
  for (;;) {
    const gap = /^\s*/.exec(written.slice(at))?.[0] ?? "";
    if (/\n[^\S\n]*\r?\n/.test(gap)) return undefined;
    at += gap.length;
    const rest = written.slice(at);
    if (/^\/?>/.test(rest)) return undefined;
    const attribute = /^([\p{L}][\p{L}\p{N}:-]*)\s*=\s*(["'])/u.exec(rest);
    if (!attribute) {
      const name = /^[\p{L}\p{N}:-]*$/u.exec(rest);
      if (!name) return undefined;
      return { in: "tag", tag, start, from: start + at, written: rest, present };
    }
    const [whole, name = "", quote = ""] = attribute;
    const valueAt = at + whole.length;
    const close = written.indexOf(quote, valueAt);
    const value = written.slice(valueAt, close === -1 ? undefined : close);
    if (close === -1) {
      // A quotation mark that was forgotten does not swallow the rest of the file.
      if (/\n[^\S\n]*\r?\n/.test(value)) return undefined;
      return { in: "value", tag, attribute: name, from: start + valueAt, written: value };
    }
    present.push(name);
    at = close + 1;
  }
}

/** Between tags: words, or the beginning of a tag. */
function betweenTags(text: string, bodyStart: number, offset: number): Cursor {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const begun = /<(\/?)([\p{L}]*)$/u.exec(line);
  const bare = /^\s*([\p{L}]*)$/u.exec(line);
  const word = begun ?? bare;
  if (!word) return { in: "nothing" };
  const from = begun ? offset - begun[0].length : offset - (bare?.[1]?.length ?? 0);
  return {
    in: "text",
    parent: parentAt(text, bodyStart, from),
    from,
    written: begun ? begun[0] : (bare?.[1] ?? ""),
    closing: begun?.[1] === "/",
  };
}

/** The tag that is open at an offset; what was never closed is closed where it has to be. */
export function parentAt(text: string, bodyStart: number, offset: number): Tag | undefined {
  const source = createSource(text.slice(0, offset), "");
  const stack: Tag[] = [];
  for (const token of scanTokens(source, bodyStart, () => {})) {
    if (!isTag(token)) continue;
    const tag = tagNamed(token.name);
    if (!tag) continue;
    if (token.kind === "close") {
      const level = stack.lastIndexOf(tag);
      if (level !== -1) stack.length = level;
      continue;
    }
    while (stack.length > 0 && !allows(stack.at(-1), tag)) stack.pop();
    if (token.kind === "open" && tag.content !== "none") stack.push(tag);
  }
  return stack.at(-1);
}
