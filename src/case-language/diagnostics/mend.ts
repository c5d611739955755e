import type { Diagnostic } from "./diagnostic.ts";

/** What takes the place of a stretch of the file, as offsets. */
export type MendingEdit = {
  from: number;
  to: number;
  /** What stands there; where something else does by now, nothing is to be done. */
  was: string;
  insert: string;
};

/** How a mistake can be mended at once. */
export type Mend = {
  /** What is written instead; absent where nothing is rewritten but a translation confirmed. */
  instead?: string;
  edits: MendingEdit[];
};

/**
 * What a writer can have done in one go: the suggestion put in the place of what was written, in the
 * closing tag of a misspelt tag too, or a stale translation confirmed.
 * @param text the file that the diagnostic is about
 * @returns undefined where nobody can know what was meant
 */
export function mendOf(
  { id, start, end, suggestion, params }: Omit<Diagnostic, "id"> & { id: string },
  text: string,
): Mend | undefined {
  const at = {
    from: start.offset,
    to: end.offset,
    was: text.slice(start.offset, end.offset),
  };
  if (id === "stale-translation") return { edits: [{ ...at, insert: String(params.of) }] };
  // What a folder is called is not in the file.
  if (suggestion === undefined || id === "case-id-not-allowed") return undefined;
  if (id !== "unknown-tag") return { instead: suggestion, edits: [{ ...at, insert: suggestion }] };
  const meant = suggestion.slice(1, -1);
  const found = String(params.tag);
  const close = text.indexOf(`</${found}>`, at.to);
  const again = text.indexOf(`<${found}`, at.to);
  // The next closing tag belongs to the next opening one, if that comes first.
  const closes = close >= 0 && (again < 0 || close < again);
  return {
    instead: suggestion,
    edits: [
      { ...at, insert: `<${meant}` },
      ...(closes
        ? [{ from: close + 2, to: close + 2 + found.length, was: found, insert: meant }]
        : []),
    ],
  };
}
