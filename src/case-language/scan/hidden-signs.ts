import type { Problem, Report } from "../diagnostics/report.ts";

/**
 * Signs that nobody sees and no story needs: control characters (white space aside), what ends or
 * turns a line besides the ends of lines, marks of notes, what is no character, halves of signs, tags.
 */
const ranges = `0000-0008 000B-000C 000E-001F 007F-009F 2028-202E 2066-2069 FFF9-FFFB FDD0-FDEF
  FFFE-FFFF D800-DFFF E0000-E007F`
  .split(/\s+/)
  .map((range) => range.replace(/[\dA-F]+/g, "\\u{$&}"));
const FLAG = 0x1f3f4;
// A flag of a country may hold tag signs (England's does), so flags are taken whole.
const pattern = new RegExp(`\\u{1F3F4}[\\u{E0020}-\\u{E007F}]{1,8}|[${ranges.join("")}]+`, "gu");

/**
 * A hard space, or another that is not of this keyboard, alone beside a tag: the tag seems to stand on
 * a line of its own, and to Markdown it does not.
 */
const besideTag =
  /(?:(?<![^\r\n])[ \t]*(?![ \t\r\n])\s[^\S\r\n]*(?=<\/?\p{L})|(?<=>)[ \t]*(?![ \t\r\n])\s[^\S\r\n]*(?![^\r\n]))/gu;

/** In a name that something else points at, even what is harmless among words makes another name. */
const inName = /="[^"\s<>]*[\u00AD\u200B\u2060\uFEFF][^"\s<>]*"/gu;
const WITHOUT_WIDTH = /[\u00AD\u200B\u2060\uFEFF]+/gu;
/** Behind the name of a detail at the top of a case, a hard space hides its value. */
const behindKey = /(?<![^\r\n])[a-z-]+:(\u00A0+)/gu;

/**
 * Report what a reader of the text cannot see: with it a text can say something else than it shows.
 * @param report takes one problem for each run of such signs
 */
export function checkHiddenSigns(text: string, report: Report): void {
  const tell = (found: string, start: number): void => {
    const code = found.codePointAt(0) as number;
    if (code === FLAG) return;
    const sign = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const at = { start, end: start + found.length };
    // Where a space stood that is none of ours, a word would grow onto another.
    const write = /^\s/.test(found) ? " ".repeat(found.length) : "";
    report("hidden-sign", at, { sign, more: 0 }, undefined, [{ at, write }]);
  };
  for (const { 0: found, index } of text.matchAll(pattern)) tell(found, index);
  for (const { 0: name, index } of text.matchAll(inName))
    for (const each of name.matchAll(WITHOUT_WIDTH)) tell(each[0], index + each.index);
  const front = /^\uFEFF?---\s[\s\S]{0,20000}?[\r\n]---/.exec(text)?.[0] ?? "";
  for (const { 0: key, 1: spaces = "", index } of front.matchAll(behindKey))
    tell(spaces, index + key.length - spaces.length);
  for (const { 0: found, index } of text.matchAll(besideTag)) {
    const spaces = found.replace(/^[ \t]+/, "");
    tell(spaces, index + found.length - spaces.length);
  }
}

/** A word or tag with a hidden sign in it, or beside it, is wrong for that reason; it is told once. */
export function withoutHiddenEchoes(problems: readonly Problem[]): readonly Problem[] {
  const hidden = problems.filter(({ id }) => id === "hidden-sign");
  if (hidden.length === 0) return problems;
  return problems.filter(
    ({ id, at }) =>
      id === "hidden-sign" ||
      !hidden.some((sign) => at.start <= sign.at.end && sign.at.start <= at.end),
  );
}
