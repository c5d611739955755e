// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "./build.mjs";
import { closingLine, stepCounts } from "./counts.mjs";
import { run } from "./run.mjs";
import { testBrowser } from "./test-browser.mjs";

/** @typedef {{ name: string, code: number, seconds: number, counts: import("./counts.mjs").Counts }} Done */

/**
 * Runs everything that must hold, prints each step while it happens and a summary at the end. A
 * failed step does not stop the others, except those that need the build.
 *
 * @param {string} root the checkout, installed
 * @param {string} node a modern Node
 * @param {(text: string) => void} say
 * @returns {Promise<number>} the exit code
 * @throws {Refusal} when no browser can be had
 */
export async function testEverything(root, node, say) {
  const reports = mkdtempSync(join(tmpdir(), "blanco-test-"));
  /** @type {Done[]} */
  const done = [];

  /** @param {string} name @param {() => Promise<number>} act @param {string} [report] */
  const step = async (name, act, report) => {
    say(`\n— ${name}`);
    const begun = Date.now();
    const code = await act();
    done.push({
      name,
      code,
      seconds: (Date.now() - begun) / 1000,
      counts: stepCounts(code, report),
    });
    return code === 0;
  };
  /** @param {string[]} args @param {{ env?: NodeJS.ProcessEnv, hold?: boolean }} [options] */
  const npm = async (args, { env = {}, hold = false } = {}) =>
    (await run.npm(["run", "--silent", ...args], { cwd: root, node, env, hold })).code;
  /** @param {string} name @param {string} script */
  const vitest = (name, script) => {
    const report = join(reports, `${script.replace(":", "-")}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    return step(name, () => npm([script, "--", ...reporters]), report);
  };

  try {
    // Asked first: whoever has no browser should hear it now, not after five minutes.
    const browser = await testBrowser(root, node, say);
    // These two leave a core idle each; what measures time runs alone, further down.
    await Promise.all([
      step("Types, lint, imports, dead code, cases", () => npm(["check"], { hold: true })),
      vitest("Faults: killed while it writes", "test:fault"),
    ]);
    await vitest("Unit tests", "test:unit");
    await vitest("Model tests and laws", "test:model");
    await vitest("Load, the short form", "test:load");
    const built = await step("Build", () => buildWhenChanged(root, node, say));
    if (built) {
      await step("Sizes", () => npm(["size", "--", "--gate"]));
    }
    await step("Speed, as ratios", () => npm(["bench", "--", "--gate"]));
    if (built) {
      const report = join(reports, "e2e.json");
      await step(
        "Browser tests",
        () =>
          npm(["test:e2e", "--", "--reporter=list,json"], {
            env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
          }),
        report,
      );
    } else say("\nNothing was built: sizes and browser tests could not run.");
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }

  say("\nSummary");
  for (const line of summaryLines(done)) say(line);
  say(closingLine(done.map(({ counts }) => counts)));
  return done.every(({ code, counts }) => code === 0 && counts.failed === 0) ? 0 : 1;
}

/**
 * One line a step, in columns.
 *
 * @param {Done[]} done
 */
export function summaryLines(done) {
  const width = Math.max(...done.map(({ name }) => name.length));
  return done.map(({ name, code, seconds, counts }) => {
    const tests = counts.passed + counts.failed > 1 ? `, ${closingLine([counts])}` : "";
    const verdict = code === 0 && counts.failed === 0 ? "well" : "FAILED";
    return `  ${name.padEnd(width)}  ${`${Math.round(seconds)} s`.padStart(6)}  ${verdict}${tests}`;
  });
}
