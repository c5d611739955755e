import type { Report } from "../diagnostics/report.ts";
import { scanValue } from "./attribute-value.ts";
import { endOfBraces } from "./braces.ts";
import type { Span } from "./source.ts";
import { take } from "./take.ts";

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
  /** Something about it was reported: that its name is none of the tag's is the same mistake. */
  told?: true;
};

export type OpeningTag = {
  attributes: Attribute[];
  /** Offset after its `>`. */
  end: number;
  selfClosing: boolean;
  /** Something in it was reported: what seems to be missing or unknown in it may be part of that. */
  garbled: boolean;
};

/** So many strange things in one tag are the words after it. */
const MOST_DOUBTS = 100;

const namePattern = /[\p{L}_$][\p{L}\p{N}_$:.-]*/uy;

/**
 * Read an opening tag from its name on, however it is written.
 * @param text the whole file
 * @param from offset just after the tag's name
 * @param tag the tag's name as written, for messages
 * @param report takes what is wrong with an attribute; reading goes on after it
 */
export function scanAttributes(
  text: string,
  from: number,
  tag: string,
  report: Report,
): OpeningTag {
  const attributes: Attribute[] = [];
  // What looks like an attribute may turn out to be the words after a forgotten `>`.
  let complete = { end: from, attributes: 0 };
  const doubtful: (() => void)[] = [];
  let garbled = false;
  let at = from;
  const tell: Report = (...problem) => {
    garbled = true;
    report(...problem);
  };

  const finish = (end: number, selfClosing = false): OpeningTag => {
    for (const each of doubtful.splice(0)) each();
    return { attributes, end, selfClosing, garbled };
  };
  const notFinished = (): OpeningTag => {
    const tagAt = { start: from - tag.length - 1, end: from };
    const closing = { start: complete.end, end: complete.end };
    // Where the line ends after an attribute, that is where the tag was meant to end.
    const ends =
      complete.attributes > 0 && /^[ \t]*[\r\n]/.test(text.slice(complete.end, complete.end + 200));
    const also = ends ? [{ at: closing, write: ">" }] : [];
    tell("tag-not-finished", tagAt, { tag }, undefined, also);
    const slash = take(/\s*\//y, text, complete.end);
    const kept = attributes.slice(0, complete.attributes);
    const end = complete.end + slash.length;
    return { attributes: kept, end, selfClosing: slash !== "", garbled };
  };

  while (at < text.length) {
    if (doubtful.length > MOST_DOUBTS) return notFinished();
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
      tell("attribute-code", { start: at, end }, { tag });
      at = end;
    } else at = scanAttribute(at, char);
  }
  return notFinished();

  /** @returns the offset after it */
  function scanAttribute(start: number, char: string): number {
    const found = take(namePattern, text, start);
    const nameAt = { start, end: start + found.length };
    // `for: "nursing"`, as in the details at the top.
    const colon = found.endsWith(":") && /^\s*"/.test(text.slice(nameAt.end, nameAt.end + 20));
    const name = colon ? found.slice(0, -1) : found;
    if (name === "") {
      const stray = take(/[^\s<>/\p{L}]{1,40}/uy, text, start) || char;
      const strayAt = { start, end: start + stray.length };
      doubtful.push(() => tell("attribute-stray", strayAt, { tag, found: stray }));
      return strayAt.end;
    }
    const equals = take(colon ? /\s*/y : /\s*=\s*/y, text, nameAt.end);
    const without = colon || equals === "";
    // After words that are none of a tag's, a word before a quotation mark is one of them too.
    const quoted = doubtful.length === 0 && (colon || text[nameAt.end] === '"');
    if (without && !quoted) {
      doubtful.push(() => tell("attribute-without-value", nameAt, { tag, attribute: name }));
      attributes.push({ name, nameAt, value: "", valueAt: nameAt, broken: true, told: true });
      return nameAt.end;
    }
    for (const each of doubtful.splice(0)) each();
    if (without) tell("attribute-without-equals", nameAt, { tag, attribute: name }, `${name}=`);
    const value = scanValue(text, nameAt.end + equals.length, { tag, attribute: name }, tell);
    const { text: written, at: valueAt, broken } = value;
    const told = without && { told: true as const };
    attributes.push({ name, nameAt, value: written, valueAt, ...(broken && { broken }), ...told });
    complete = { end: value.end, attributes: attributes.length };
    return value.end;
  }
}
