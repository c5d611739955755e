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
  let at = from;
  const finish = (end: number, selfClosing = false): TagEnd => ({ attributes, end, selfClosing });
  const notFinished = (end: number): TagEnd => {
    report("tag-not-finished", { start: from - tag.length - 1, end: from }, { tag });
    return finish(end);
  };

  while (at < text.length) {
    const char = text[at] as string;
    if (/\s/.test(char)) {
      const gap = /\s+/y;
      gap.lastIndex = at;
      const blank = gap.exec(text)?.[0] ?? char;
      if (/\n[^\S\n]*\r?\n/.test(blank)) return notFinished(at);
      at += blank.length;
      continue;
    }
    if (char === ">") return finish(at + 1);
    if (char === "/" && text[at + 1] === ">") return finish(at + 2, true);
    if (char === "<") return notFinished(at);
    if (char === "{") {
      const end = endOfBraces(text, at);
      report("attribute-code", { start: at, end }, { tag });
      at = end;
      continue;
    }
    namePattern.lastIndex = at;
    const name = namePattern.exec(text)?.[0];
    if (name === undefined) {
      const found = /^[^\s>/\p{L}]+/u.exec(text.slice(at, at + 40))?.[0] ?? char;
      const end = at + found.length;
      report("attribute-stray", { start: at, end }, { tag, found });
      at = end;
      continue;
    }
    const nameAt = { start: at, end: at + name.length };
    at = nameAt.end;
    const equals = /\s*=\s*/y;
    equals.lastIndex = at;
    const sign = equals.exec(text);
    if (!sign) {
      report("attribute-without-value", nameAt, { tag, attribute: name });
      attributes.push({ name, nameAt, value: "", valueAt: nameAt, broken: true });
      continue;
    }
    at += sign[0].length;
    const value = scanValue(text, at, { tag, attribute: name }, report);
    at = value.end;
    const { text: written, at: valueAt, broken } = value;
    attributes.push({ name, nameAt, value: written, valueAt, ...(broken && { broken }) });
  }
  return notFinished(text.length);
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
