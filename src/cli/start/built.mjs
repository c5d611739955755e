// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made of. */
const INPUTS = [
  "astro.config.mjs",
  "package-lock.json",
  "tsconfig.json",
  "content",
  "public",
  "scenarios",
  "src",
];

/**
 * One number for everything that goes into a build: names and contents; tests are not in it.
 *
 * @param {string} root the checkout
 * @returns {string} hexadecimal
 */
export function inputsMark(root) {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap((input) => filesUnder(root, input)).sort()) {
    if (/\.test\.[a-z]+$/.test(file)) continue;
    // Lengths between the parts: no two trees can spell the same stream of bytes.
    const content = readFileSync(join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} path relative to it, a file or a folder, which may not exist
 * @returns {string[]} files, relative to `root`, with forward slashes on every platform
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(root, `${path}/${name}`));
}

const stamp = (/** @type {string} */ root) => join(root, "dist", ".inputs");

/**
 * @param {string} root the checkout
 * @param {string} mark of {@link inputsMark}
 * @returns {boolean} whether `dist/` was built from exactly these inputs
 */
export function isBuilt(root, mark) {
  return existsSync(stamp(root)) && readFileSync(stamp(root), "utf8") === mark;
}

/**
 * Remembers what `dist/` was built from; call it after a build that went well. A build empties
 * `dist/` first, so a failed one leaves no stamp behind.
 *
 * @param {string} root
 * @param {string} mark of {@link inputsMark}, taken before the build
 */
export function rememberBuilt(root, mark) {
  writeFileSync(stamp(root), mark);
}
