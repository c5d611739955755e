import { stretchOfMark } from "../parse/waiting-marks.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What takes the place of a stretch of the file, as offsets. */
export type MendingEdit = {
  from: number;
  to: number;
  /** What stands there; where something else does by now, nothing is to be done. */
  was: string;
  insert: string;
};

/** What a mend does besides writing one thing in the place of another. */
type MendKind =
  | "confirm"
  | "translated"
  | "add"
  | "quote"
  | "straighten"
  | "clean"
  | "list"
  | "frame";

/** How a mistake can be mended at once. */
export type Mend = {
  /** What is written instead, or added; absent where that says nothing. */
  instead?: string;
  does?: MendKind;
  /** So many places are changed alike. */
  places: number;
  edits: MendingEdit[];
};

/** Mends of which the words themselves say little. */
const kinds: Readonly<Record<string, MendKind>> = {
  "attribute-curly-quotes": "straighten",
  "debrief-not-a-list": "list",
  "front-matter-missing": "frame",
  "front-matter-not-closed": "frame",
  "hidden-sign": "clean",
};

/**
 * What a writer can have done in one go: the suggestion put in the place of what was written, wherever
 * it stands; a tag closed; a stale translation confirmed; the mark of what was translated taken away.
 * @param text the file that the diagnostic is about
 * @returns undefined where nobody can know what was meant
 */
export function mendOf(
  { id, start, end, suggestion, also = [], params }: Omit<Diagnostic, "id"> & { id: string },
  text: string,
): Mend | undefined {
  const at = {
    from: start.offset,
    to: end.offset,
    was: text.slice(start.offset, end.offset),
  };
  if (id === "stale-translation")
    return { does: "confirm", places: 1, edits: [{ ...at, insert: String(params.of) }] };
  if (id === "not-translated-yet") {
    const { start: from, end: to } = stretchOfMark(text, { start: at.from, end: at.to });
    const edit = { from, to, was: text.slice(from, to), insert: "" };
    return { does: "translated", places: 1, edits: [edit] };
  }
  // What a folder is called is not in the file.
  if (id === "case-id-not-allowed") return undefined;
  if (id === "unknown-tag" && suggestion !== undefined) return ofTag(at, suggestion, params, text);
  const elsewhere = also.map(({ at: { start: from, end: to }, write }) => ({
    ...{ from, to, was: text.slice(from, to), insert: write },
  }));
  const edits = [
    ...(suggestion === undefined ? [] : [{ ...at, insert: suggestion }]),
    ...elsewhere,
  ];
  const [first] = edits;
  if (!first) return undefined;
  const does = id === "attribute-without-quotes" && edits.length > 1 ? "quote" : kinds[id];
  if (does) return { does, places: edits.length, edits };
  if (suggestion !== undefined) return { instead: suggestion, places: edits.length, edits };
  return { does: "add", instead: first.insert, places: edits.length, edits };
}

/** A misspelt tag, and the closing tag that belongs to it. */
function ofTag(
  at: Omit<MendingEdit, "insert">,
  suggestion: string,
  params: Diagnostic["params"],
  text: string,
): Mend {
  const meant = suggestion.slice(1, -1);
  const found = String(params.tag);
  const close = text.indexOf(`</${found}>`, at.to);
  const again = text.indexOf(`<${found}`, at.to);
  // The next closing tag belongs to the next opening one, if that comes first.
  const closes = close >= 0 && (again < 0 || close < again);
  return {
    instead: suggestion,
    places: 1,
    edits: [
      { ...at, insert: `<${meant}` },
      ...(closes
        ? [{ from: close + 2, to: close + 2 + found.length, was: found, insert: meant }]
        : []),
    ],
  };
}
