// @ts-check
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads the counts from a runner's JSON report.
 *
 * @param {unknown} report of Vitest's or Playwright's JSON reporter
 * @returns {Counts | null} `null` when it is neither
 */
export function countsIn(report) {
  const all = /** @type {any} */ (report);
  if (typeof all?.numPassedTests === "number")
    return {
      passed: all.numPassedTests,
      failed: all.numFailedTests,
      skipped: all.numPendingTests + (all.numTodoTests ?? 0),
    };
  if (typeof all?.stats?.expected === "number")
    return {
      // A flaky one passed in the end; a retry is no failure, and it is named in Playwright's own list.
      passed: all.stats.expected + all.stats.flaky,
      failed: all.stats.unexpected,
      skipped: all.stats.skipped,
    };
  return null;
}

/**
 * What one step adds to the whole. A runner that ended badly without a failed test (a file that
 * does not load, a crash, no report at all) counts as one failure: the last line must never say 0
 * when the exit code says otherwise.
 *
 * @param {number} code the step's exit code
 * @param {string | undefined} file the JSON report, for a step that is a runner
 * @returns {Counts}
 */
export function stepCounts(code, file) {
  const counts = (file && readReport(file)) || { passed: 0, failed: 0, skipped: 0 };
  // A runner that ended well and counted nothing ran nothing: that is no success either.
  const ranNothing = file !== undefined && counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (code !== 0 || ranNothing)) return { ...counts, failed: 1 };
  return counts;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return countsIn(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/**
 * The closing line: `N passed, N failed`, and how many were skipped when any were.
 *
 * @param {Counts[]} all
 */
export function closingLine(all) {
  const sum = (/** @type {keyof Counts} */ key) =>
    all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
