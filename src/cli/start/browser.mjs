// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where Chromium and its relatives are installed, best first.
 *
 * @param {string} platform as `process.platform`
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths, which may not exist
 */
export function browserPlaces(platform, env) {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    const names = ["Chromium", "Google Chrome", "Microsoft Edge"];
    return folders.flatMap((folder) =>
      names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]];
    const programs = [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return programs.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => `${folder}\\${program}`),
    );
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (env.PATH ?? "/usr/bin").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Finds an installed Chromium without starting anything.
 *
 * @param {string} [platform]
 * @param {NodeJS.ProcessEnv} [env] a `CHROMIUM_PATH` in it is taken as it is
 * @returns {string | undefined} absolute path; `undefined` when none is found
 */
export function installedChromium(platform = process.platform, env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  return browserPlaces(platform, env).find((place) => existsSync(place));
}

/**
 * @param {string} program a browser
 * @returns {boolean} whether it starts: a downloaded one may lack libraries of the system
 */
export function starts(program) {
  try {
    // Chrome on Windows opens a window instead of telling its version.
    if (process.platform !== "win32")
      execFileSync(program, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return existsSync(program);
  } catch {
    return false;
  }
}
