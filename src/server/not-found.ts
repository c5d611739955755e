import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the site's 404 pages, once.
 *
 * @param folder absolute path of the prerendered site
 * @returns for a path, the page in the language of that path, or `null` when the site has none
 */
export function notFoundPages(folder: string): (path: string) => Buffer | null {
  const read = (...names: string[]): Buffer | null => {
    const file = names.map((name) => join(folder, name)).find((name) => existsSync(name));
    return file ? readFileSync(file) : null;
  };
  const dutch = read("404.html", "404/index.html");
  const english = read("en/404/index.html", "en/404.html") ?? dutch;
  return (path) => (path === "/en" || path.startsWith("/en/") ? english : dutch);
}
