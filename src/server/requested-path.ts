/** What somebody asked for, found safe to look up. */
export interface RequestedPath {
  /** Decoded; begins with exactly one `/`; without dot segments. */
  path: string;
  /** The same path as sent, percent signs and all: for a `Location`. */
  encoded: string;
  /** As sent, with its `?`; empty when there was none. */
  query: string;
}

/** Control characters and backslashes have no business in a path of ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f\\]/;

/**
 * Reads the target of a request line (`/casussen/?x=1`).
 *
 * @param target as Node gives it in `request.url`
 * @returns the path and query, or `null` when the target is malformed, not a path (`*`, a whole URL),
 *   or climbs with dot segments or doubled slashes, encoded or not: to be answered with 400
 */
export function requestedPath(target: string): RequestedPath | null {
  if (!target.startsWith("/")) return null;
  const mark = target.indexOf("?");
  const encoded = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? "" : target.slice(mark);
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (FORBIDDEN.test(path) || path.includes("//")) return null;
  if (path.split("/").some((part) => part === "." || part === "..")) return null;
  return { path, encoded, query };
}

/**
 * Pages live at `/a/page/`. A path that names no file and lacks that last slash is a page that was
 * typed or linked without it.
 */
export function lacksSlash(path: string): boolean {
  return !path.slice(path.lastIndexOf("/") + 1).includes(".") && !path.endsWith("/");
}
