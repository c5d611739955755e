/** The offset after the `}` that belongs to the `{` at `from`; the end of its paragraph without one. */
export function endOfBraces(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at + 1;
    else if (char === "\n" && /^[^\S\n]*\r?\n/.test(text.slice(at + 1, at + 200))) break;
  }
  const line = text.indexOf("\n", from);
  return line === -1 ? text.length : line;
}
