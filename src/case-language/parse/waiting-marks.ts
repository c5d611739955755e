import type { Span } from "../scan/source.ts";
import { isTag, type Token } from "../scan/token.ts";

/** What a translation writes in a unit that waits for its words. */
export const TODO_MARK = "{/* vertaal */}";

/** What a translation writes above a line of its front matter that waits for its words. */
export const FRONT_TODO_MARK = "# vertaal";

/** A mark, and what waits under it, as messages call it: `<Choice id="blijf">`, `title`. */
export type WaitingMark = { at: Span; unit: string };

/** The marks in a translation of what waits for its words. */
export function waitingMarks(
  text: string,
  bodyStart: number,
  tokens: readonly Token[],
): WaitingMark[] {
  const inFront = text.slice(0, bodyStart).matchAll(/^# vertaal[^\S\n]*(?:\n([\w-]+))?/gm);
  return [
    ...[...inFront].map(({ index, 1: field = FRONT_TODO_MARK }) => ({
      at: { start: index, end: index + FRONT_TODO_MARK.length },
      unit: field,
    })),
    ...tokens.flatMap(({ kind, at }, place) =>
      kind === "gap" && text.slice(at.start, at.end) === TODO_MARK
        ? [{ at, unit: unitAt(tokens, place, text) }]
        : [],
    ),
  ];
}

/** A mark stands at the beginning of what is in a tag, or above a tag that has nothing in it. */
function unitAt(tokens: readonly Token[], place: number, text: string): string {
  const words = ({ kind, at }: Token) =>
    kind !== "text" || text.slice(at.start, at.end).trim() !== "";
  const before = tokens.slice(0, place).findLast(words);
  const after = tokens.slice(place + 1).find(words);
  const tag = before?.kind === "open" ? before : after;
  if (!tag || !isTag(tag)) return TODO_MARK;
  const written = text.slice(tag.at.start, tag.at.end);
  const name = /\s(?:id|phase|role)="[^"]*"/.exec(written)?.[0] ?? "";
  return `<${tag.name}${name}>`;
}

/** How many such marks there are in a translation. */
export const countMarks = (text: string): number =>
  text.match(/^# vertaal$|\{\/\* vertaal \*\/\}/gm)?.length ?? 0;

/** Takes every such mark out of a translation, with the line it stands on where it stands alone. */
export function unmarked(text: string): string {
  return text.replace(/^# vertaal\n/gm, "").replace(/\{\/\* vertaal \*\/\}(?:\n| ?)/g, "");
}

/**
 * How much goes when a mark is taken away: its line where it stands alone, and else itself with a
 * space behind it.
 */
export function stretchOfMark(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next + 1;
  if (text.slice(from, start).trim() === "" && text.slice(end, to).trim() === "")
    return { start: from, end: to };
  return { start, end: text[end] === " " ? end + 1 : end };
}
