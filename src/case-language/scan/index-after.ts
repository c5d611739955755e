/** Like `indexOf`, without searching the rest of a big file again for what is not in it. */
export function indexAfter(text: string, what: string, from: number): number {
  const known = lastIndexes.text === text ? lastIndexes : { text, found: new Map() };
  lastIndexes = known;
  const last = known.found.get(what) ?? text.lastIndexOf(what);
  known.found.set(what, last);
  return last < from ? -1 : text.indexOf(what, from);
}
let lastIndexes: { text: string; found: Map<string, number> } = { text: "", found: new Map() };
