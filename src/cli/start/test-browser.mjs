// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installedChromium, starts } from "./browser.mjs";
import { Refusal } from "./refusal.mjs";
import { run } from "./run.mjs";

const HOW_TO =
  "Install Chromium or Chrome, or set CHROMIUM_PATH to one, then give the same command again.";

/**
 * Finds a browser for the tests, and fetches one when there is none: Playwright's, or Debian's.
 *
 * @param {string} root the checkout, installed
 * @param {string} node a modern Node
 * @param {(text: string) => void} say
 * @param {string} [apt] Debian's installer, where there is one
 * @returns {Promise<string>} absolute path of the program
 * @throws {Refusal} when there is none and none can be had
 */
export async function testBrowser(root, node, say, apt = "/usr/bin/apt-get") {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Refusal(
      `CHROMIUM_PATH says ${named}, and there is no such file. Correct it or leave it out.`,
    );
  const present = [installedChromium(), playwrights(root, node)].find(
    (path) => path && starts(path),
  );
  if (present) return present;

  say("There is no Chromium here. Asking Playwright for one (about 150 MB) …");
  await run.npm(["exec", "--", "playwright", "install", "chromium"], {
    cwd: root,
    node,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
  const downloaded = playwrights(root, node);
  if (downloaded && starts(downloaded)) return downloaded;

  if (process.getuid?.() === 0 && existsSync(apt)) {
    say("That did not work. Asking the system's packages for one …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run.program(apt, ["update", "-qq"], { cwd: root, env });
    await run.program(apt, ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      cwd: root,
      env,
    });
    const installed = installedChromium();
    if (installed && starts(installed)) return installed;
  }
  throw new Refusal(`The browser tests need Chromium, and none could be fetched. ${HOW_TO}`);
}

/**
 * @param {string} root
 * @param {string} node
 * @returns {string | undefined} where Playwright keeps the browser it downloaded, or would; `undefined`
 *   when it cannot say
 */
function playwrights(root, node) {
  const ask = `import("playwright-core").then((all) => console.log(all.default.chromium.executablePath()))`;
  try {
    return execFileSync(node, ["--input-type=module", "--eval", ask], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  } catch {
    return undefined;
  }
}
