import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle, scriptsOf } from "./page-scripts.ts";

/**
 * Names in the head of every built page the modules that its scripts will ask for, so that a phone
 * fetches them all at once instead of one after another. Pages whose scripts import nothing stay as
 * they are.
 *
 * @param folder absolute path of the built site
 * @returns how many pages were changed
 * @throws the file system's own error when the folder cannot be read or written
 */
export async function preloadModules(folder: string): Promise<number> {
  const pages = globSync("**/*.html", { cwd: folder });
  const changed = await Promise.all(pages.map((page) => preloadIn(folder, page)));
  return changed.filter(Boolean).length;
}

async function preloadIn(folder: string, page: string): Promise<boolean> {
  const entries = scriptsOf(folder, page).filter((script) => script.startsWith("_astro/"));
  const { first } = bundle(folder, entries);
  if (first.length === entries.length) return false;
  const links = first.map((file) => `<link rel="modulepreload" href="/${file}">`).join("");
  const html = await readFile(join(folder, page), "utf8");
  await writeFile(join(folder, page), html.replace("</head>", `${links}</head>`));
  return true;
}
