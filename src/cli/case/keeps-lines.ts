/** A line without the marks of what it translates, which are not anybody's words. */
const bare = (line: string) =>
  line
    .replace(/\s+of=(?:"[^"]*"|'[^']*')/g, "")
    .replace(/^of:.*$/, "")
    .trim();

/**
 * Whether a text still holds every line of the one before it, in the same order.
 * @param before what somebody wrote
 * @param after what would be put in its place
 */
export function keepsLines(before: string, after: string): boolean {
  const lines = after.split(/\r\n|\n|\r/).map(bare);
  let at = 0;
  for (const line of before.split(/\r\n|\n|\r/).map(bare)) {
    if (line === "") continue;
    at = lines.indexOf(line, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
