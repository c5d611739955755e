import type { Report } from "../diagnostics/report.ts";
import type { Span } from "./source.ts";

/**
 * An attribute as written. `value` is raw: entities are decoded where it is read as words.
 * `broken`: it was reported already and has no value to read.
 */
export type Attribute = {
  name: string;
  nameAt: Span;
  value: string;
  valueAt: Span;
  broken?: true;
};

/** The end of an opening tag: after its `>`, and whether it closed itself. */
export type TagEnd = { attributes: Attribute[]; end: number; selfClosing: boolean };

const namePattern = /[\p{L}_$][\p{L}\p{N}_$:.-]*/uy;
const typographicQuotes = /["“”„‟«»]|['‘’‚]/;

/**
 * Read the attributes of an opening tag, however it is written.
 * @param text the whole file
 * @param from offset just after the tag's name
 * @param tag the tag's name as written, for messages
 * @param report takes what is wrong with an attribute; reading goes on after it
 */
export function scanAttributes(text: string, from: number, tag: string, report: Report): TagEnd {
  const attributes: Attribute[] = [];
  // What looks like an attribute may turn out to be the words after a forgotten `>`.
  let complete = { end: from, attributes: 0 };
  const doubtful: (() => void)[] = [];
  let at = from;

  const finish = (end: number, selfClosing = false): TagEnd => {
    for (const tell of doubtful) tell();
    return { attributes, end, selfClosing };
  };
  const notFinished = (): TagEnd => {
    report("tag-not-finished", { start: from - tag.length - 1, end: from }, { tag });
    return {
      attributes: attributes.slice(0, complete.attributes),
      end: complete.end,
      selfClosing: false,
    };
  };

  while (at < text.length) {
    const char = text[at] as string;
    const gap = take(/\s+/y, text, at);
    if (gap !== "") {
      if (/\n[^\S\n]*\r?\n/.test(gap)) return notFinished();
      at += gap.length;
    } else if (char === ">") return finish(at + 1);
    else if (char === "/" && text[at + 1] === ">") return finish(at + 2, true);
    else if (char === "<") return notFinished();
    else if (char === "{") {
      const end = endOfBraces(text, at);
      report("attribute-code", { start: at, end }, { tag });
      at = end;
    } else {
      const name = take(namePattern, text, at);
      const nameAt = { start: at, end: at + name.length };
      if (name === "") {
        const found = take(/[^\s<>/\p{L}]{1,40}/uy, text, at) || char;
        const strayAt = { start: at, end: at + found.length };
        doubtful.push(() => report("attribute-stray", strayAt, { tag, found }));
        at = strayAt.end;
        continue;
      }
      at = nameAt.end;
      const equals = take(/\s*=\s*/y, text, at);
      if (equals === "") {
        doubtful.push(() => report("attribute-without-value", nameAt, { tag, attribute: name }));
        attributes.push({ name, nameAt, value: "", valueAt: nameAt, broken: true });
        continue;
      }
      for (const tell of doubtful.splice(0)) tell();
      const value = scanValue(text, at + equals.length, { tag, attribute: name }, report);
      const { text: written, at: valueAt, broken } = value;
      attributes.push({ name, nameAt, value: written, valueAt, ...(broken && { broken }) });
      at = value.end;
      complete = { end: at, attributes: attributes.length };
    }
  }
  return notFinished();
}

/** What a sticky pattern finds at an offset, or nothing. */
function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

type ScannedValue = { text: string; at: Span; end: number; broken?: true };

function scanValue(
  text: string,
  from: number,
  names: { tag: string; attribute: string },
  report: Report,
): ScannedValue {
  const quote = text[from] ?? "";
  if (quote === "{") {
    const end = endOfBraces(text, from);
    report("attribute-code", { start: from, end }, { tag: names.tag });
    return { text: "", at: { start: from, end }, end, broken: true };
  }
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, from + 1);
    const value = end === -1 ? text.slice(from + 1) : text.slice(from + 1, end);
    // A quote that was forgotten swallows the lines after it: they hold another tag or a blank line.
    const swallowed = /\n[^\S\n]*\r?\n|<\/?[A-Z]|\n[^\n]*=\s*$/.exec(value);
    if (end !== -1 && !swallowed)
      return { text: value, at: { start: from + 1, end }, end: end + 1 };
    const stop = /["'>\n]|\/>/.exec(text.slice(from + 1))?.index ?? text.length - from - 1;
    const at = { start: from + 1, end: from + 1 + stop };
    report("attribute-quote", { start: from, end: at.end }, names);
    return { text: text.slice(at.start, at.end), at, end: at.end };
  }
  if (quote !== "" && typographicQuotes.test(quote)) {
    const rest = text.slice(from + 1);
    const stop = /["“”„‟«»'‘’‚\n>]/.exec(rest)?.index ?? rest.length;
    const at = { start: from + 1, end: from + 1 + stop };
    const closed = typographicQuotes.test(text[at.end] ?? "");
    report("attribute-curly-quotes", { start: from, end: at.end + (closed ? 1 : 0) }, names);
    return { text: text.slice(at.start, at.end), at, end: at.end + (closed ? 1 : 0) };
  }
  const bare = /^[^\s>"'<{]+?(?=\s|\/?>|["'<{]|$)/.exec(text.slice(from, from + 400))?.[0] ?? "";
  const at = { start: from, end: from + bare.length };
  report(
    "attribute-without-quotes",
    bare === "" ? { start: from - 1, end: from } : at,
    names,
    `${names.attribute}="${bare}"`,
  );
  return { text: bare, at, end: at.end, ...(bare === "" && { broken: true as const }) };
}

/** The offset after the `}` that belongs to the `{` at `from`, or the end of its line. */
export function endOfBraces(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at + 1;
    else if (char === "\n" && /^[^\S\n]*\r?\n/.test(text.slice(at + 1, at + 200))) return at;
  }
  const line = text.indexOf("\n", from);
  return line === -1 ? text.length : line;
}
