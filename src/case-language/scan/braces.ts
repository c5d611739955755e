/** Farther than this nobody looks for the brace that belongs to another. */
const MAX_BRACES = 10_000;

/** The offset after the `}` that belongs to the `{` at `from`; the end of its line without one. */
export function endOfBraces(text: string, from: number): number {
  let depth = 0;
  const most = Math.min(text.length, from + MAX_BRACES);
  for (let at = from; at < most; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at + 1;
    else if (char === "\n" && /^[^\S\n]*\r?\n/.test(text.slice(at + 1, at + 200))) break;
  }
  const line = text.indexOf("\n", from);
  return line === -1 ? text.length : line;
}
