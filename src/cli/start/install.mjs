// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmProblem, Refusal } from "./refusal.mjs";
import { run } from "./run.mjs";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */

/**
 * Compares the lockfile with the list that npm keeps inside node_modules (written when an install
 * has ended well, so a half one does not count).
 *
 * @param {Record<string, Locked>} wanted `packages` of package-lock.json
 * @param {Record<string, Locked>} present `packages` of node_modules/.package-lock.json
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {boolean} whether every package that this machine needs is there in the right version
 */
export function fits(wanted, present, platform, arch) {
  return Object.entries(wanted).every(([place, locked]) => {
    if (place === "") return true;
    const installed = present[place];
    if (installed)
      return installed.version === locked.version && installed.integrity === locked.integrity;
    return Boolean(locked.optional) && !isFor(locked, platform, arch);
  });
}

/**
 * Whether an optional package is surely meant for this machine; which C library it has is not known.
 *
 * @param {Locked} locked
 * @param {string} platform
 * @param {string} arch
 */
function isFor(locked, platform, arch) {
  if (!locked.os && !locked.cpu) return false;
  const meets = (/** @type {string[] | undefined} */ list, /** @type {string} */ mine) =>
    !list || list.includes(mine);
  return !locked.libc && meets(locked.os, platform) && meets(locked.cpu, arch);
}

/**
 * Installs the packages when node_modules is missing or does not fit package-lock.json.
 *
 * @param {string} root the checkout
 * @param {(text: string) => void} say tells the person what goes on
 * @throws {Refusal} when npm fails
 */
export async function installWhatIsMissing(root, say) {
  const stamp = join(root, "node_modules", ".blanco-installed");
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const mark = `${createHash("sha256").update(lock).digest("hex")} ${process.platform} ${process.arch}\n`;
  // The stamp says that `npm ci` was tried with this very lockfile: an optional package that npm
  // could not get is then not asked for at every start.
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) return;
  const list = join(root, "node_modules", ".package-lock.json");
  if (existsSync(list)) {
    const present = JSON.parse(readFileSync(list, "utf8")).packages;
    if (fits(JSON.parse(lock).packages, present, process.platform, process.arch)) return;
  }
  say(
    existsSync(list)
      ? "The packages do not fit package-lock.json. Installing them again (about a minute) …"
      : "Installing the packages (about a minute, once) …",
  );
  // Warnings about the Node that npm itself runs on would only frighten: ours comes along.
  const { code, output } = await run.npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    capture: true,
  });
  if (code !== 0) throw new Refusal(npmProblem(output));
  writeFileSync(stamp, mark);
}
