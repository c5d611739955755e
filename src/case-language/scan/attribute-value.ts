import type { Report } from "../diagnostics/report.ts";
import { endOfBraces } from "./braces.ts";
import type { Span } from "./source.ts";

export type ScannedValue = { text: string; at: Span; end: number; broken?: true };

type Names = { tag: string; attribute: string };

const curly = /[“”„‟«»‘’‚]/;
/** A value longer than this is no value: a quotation mark is missing, or it means harm. */
export const MAX_VALUE = 5_000;
/** The beginning of the next attribute: what stands before it belongs to the value before. */
const nextAttribute = /(?<!\s)\s+[\p{L}_$][\p{L}\p{N}_$:.-]*\s*=\s*$/u;

/** The same where no quotation marks say how far a value goes. */
const anyNextAttribute = /\s+[\p{L}_$][\p{L}\p{N}_$:.-]*=(?=[^=\s])/u;

/**
 * Read the value of an attribute, in whatever quotation marks it stands.
 * @param from offset just after the `=`
 * @param report takes missing, curly and no quotation marks, and braces; one problem at most
 * @returns the value without its quotation marks, and the offset at which to go on
 */
export function scanValue(text: string, from: number, names: Names, report: Report): ScannedValue {
  const quote = text[from] ?? "";
  if (quote === "{") {
    const end = endOfBraces(text, from);
    report("attribute-code", { start: from, end }, { tag: names.tag });
    return { text: "", at: { start: from, end }, end, broken: true };
  }
  if (quote === '"' || quote === "'") return scanQuoted(text, from, quote, names, report);
  if (curly.test(quote)) return scanCurly(text, from, names, report);
  return scanBare(text, from, names, report);
}

function scanQuoted(
  text: string,
  from: number,
  quote: string,
  names: Names,
  report: Report,
): ScannedValue {
  const start = from + 1;
  const end = text.indexOf(quote, start);
  const value = text.slice(start, end === -1 ? start + 1000 : Math.min(end, start + MAX_VALUE));
  // A quotation mark that was forgotten swallows what follows: a tag, a blank line, an attribute.
  const swallowed = /\n[^\S\n]*\r?\n|<\/?[A-Z]/.test(value);
  const next = nextAttribute.exec(value);
  if (end > start + MAX_VALUE && !swallowed) {
    report("attribute-too-long", { start: from, end: end + 1 }, { ...names, most: MAX_VALUE });
    return { text: "", at: { start, end }, end: end + 1, broken: true };
  }
  if (end !== -1 && !swallowed && !next) return { text: value, at: { start, end }, end: end + 1 };
  const stop = next && !swallowed ? next.index : (/["'>\n]|\/>/.exec(value)?.index ?? value.length);
  const at = { start, end: start + stop };
  // `move="silence”`: opened straight, closed as a word processor does.
  const own = value.slice(0, stop).trimEnd();
  if (own.length > 1 && curly.test(own.at(-1) ?? "")) {
    const meant = own.slice(0, -1);
    const whole = { start: from, end: start + own.length };
    report("attribute-curly-quotes", whole, { ...names, more: 0 }, `"${meant}"`);
    return { text: meant, at: { start, end: start + meant.length }, end: whole.end };
  }
  report("attribute-quote", { start: from, end: at.end }, names);
  // What the missing quotation mark would have kept out is no part of the value.
  return { text: value.slice(0, stop).trimEnd(), at, end: at.end };
}

function scanCurly(text: string, from: number, names: Names, report: Report): ScannedValue {
  const start = from + 1;
  const rest = text.slice(start, start + 1000);
  const stop = /["“”„‟«»'‘’‚\n>]/.exec(rest)?.index ?? rest.length;
  const at = { start, end: start + stop };
  const closed = /["'“”„‟«»‘’‚]/.test(text[at.end] ?? "");
  const end = at.end + (closed ? 1 : 0);
  const straight = closed ? `"${rest.slice(0, stop)}"` : undefined;
  report("attribute-curly-quotes", { start: from, end }, { ...names, more: 0 }, straight);
  return { text: text.slice(start, at.end), at, end };
}

/** No quotation mark before it: the value goes up to one, to the next attribute or to the tag's end. */
function scanBare(text: string, from: number, names: Names, report: Report): ScannedValue {
  const rest = text.slice(from, from + 1000);
  const stop = /["“”<\n]|\/?>(?!=)/.exec(rest)?.index ?? rest.length;
  const before = rest.slice(0, stop);
  const next = anyNextAttribute.exec(before) ?? nextAttribute.exec(before);
  const value = (next ? before.slice(0, next.index) : before).trimEnd();
  const at = { start: from, end: from + value.length };
  if (value === "") {
    const empty = { start: from - 1, end: from };
    report("attribute-without-value", empty, names);
    return { text: "", at: empty, end: from, broken: true };
  }
  const closing = !next && /["“”]/.test(rest[stop] ?? "");
  if (closing) report("attribute-quote", at, names);
  else report("attribute-without-quotes", at, { ...names, more: 0 }, `"${value}"`);
  return { text: value, at, end: closing ? from + stop + 1 : at.end };
}
