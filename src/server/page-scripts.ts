import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * The scripts that a built page names in its HTML, modules and preloads included.
 *
 * @param client the folder of the built site
 * @param page relative to it, like `en/index.html`
 * @returns paths relative to `client`
 */
export function scriptsOf(client: string, page: string): string[] {
  const html = readFileSync(join(client, page), "utf8");
  const tags = [
    ...html.matchAll(/<script\b[^>]*?\ssrc="([^"]+)"/g),
    ...html.matchAll(/<link\b[^>]*?\srel="modulepreload"[^>]*?\shref="([^"]+)"/g),
  ];
  return tags.map(([, address = ""]) => address.replace(/^\//, "").replace(/[?#].*$/, ""));
}

/**
 * Follows the imports of built scripts.
 *
 * @param client the folder of the built site
 * @param entries relative to it
 * @returns `first`: the entries and what they import at once; `later`: what is only imported when it
 *   is needed, with what that imports
 */
export function bundle(client: string, entries: string[]): { first: string[]; later: string[] } {
  const first = new Set<string>();
  const later = new Set<string>();
  const visit = (file: string, reached: Set<string>): void => {
    if (first.has(file) || reached.has(file)) return;
    reached.add(file);
    const { now, lazy } = importsOf(client, file);
    for (const next of now) visit(next, reached);
    if (reached === first) for (const next of lazy) pending.push(next);
    else for (const next of lazy) visit(next, reached);
  };
  const pending: string[] = [];
  for (const entry of entries) visit(entry, first);
  for (const file of pending) visit(file, later);
  return { first: [...first], later: [...later] };
}

/** What one built module imports; the bundler writes every address as a plain string. */
function importsOf(client: string, file: string): { now: string[]; lazy: string[] } {
  const source = readFileSync(join(client, file), "utf8");
  const resolve = ([, address = ""]: RegExpMatchArray | RegExpExecArray) =>
    address.startsWith("/") ? address.slice(1) : posix.join(posix.dirname(file), address);
  const lazy = [...source.matchAll(/\bimport\(\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g)];
  const now = [...source.matchAll(/\b(?:import|from)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)];
  // A text about imports reads like one: only what was really built counts.
  const built = (name: string) => existsSync(join(client, name));
  return { now: now.map(resolve).filter(built), lazy: lazy.map(resolve).filter(built) };
}
