// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";

/** What this starter itself needs. */
export const OLDEST_TO_START = "20.0.0";
/** From here Node runs TypeScript as it is, which the server, the `case` command and the tests need. */
export const OLDEST_TO_RUN = "22.18.0";

/**
 * @param {string} version like `20.1.2` or `v20.1.2`
 * @param {string} least like `22.18.0`
 * @returns {boolean} whether `version` is `least` or later; false for what is no version
 */
export function isAtLeast(version, least) {
  const [mine, other] = [version, least].map((text) =>
    text.replace(/^v/, "").split(".").map(Number),
  );
  if (!mine || !other || mine.some(Number.isNaN)) return false;
  for (let part = 0; part < other.length; part++) {
    const difference = (mine[part] ?? 0) - (other[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Where the optional packages with a Node of their own put it, per platform.
 *
 * @param {string} root the checkout
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {string[]} absolute paths, which may not exist
 */
export function nodesFromPackages(root, platform, arch) {
  const name = `${platform === "win32" ? "win" : platform}-${arch}`;
  const program = platform === "win32" ? "node.exe" : "node";
  return [`node-${name}`, `node-bin-${name}`].map((folder) =>
    join(root, "node_modules", folder, "bin", program),
  );
}

/**
 * Finds a Node that runs TypeScript: this one, or the one that came with the packages.
 *
 * @param {string} root the checkout, installed
 * @returns {string} absolute path of the program
 * @throws {Refusal} when there is none
 */
export function findNode(root) {
  if (isAtLeast(process.versions.node, OLDEST_TO_RUN)) return process.execPath;
  for (const program of nodesFromPackages(root, process.platform, process.arch)) {
    if (!existsSync(program)) continue;
    try {
      const version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
      if (isAtLeast(version, OLDEST_TO_RUN)) return program;
    } catch {
      // Made for another C library than this machine's: as if it were not there.
    }
  }
  throw new Refusal(
    `Node ${OLDEST_TO_RUN} or newer is needed. This machine has ${process.versions.node}, and npm brought none along for ${process.platform} ${process.arch}. Install the LTS version from https://nodejs.org, then give the same command again.`,
  );
}
