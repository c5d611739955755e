import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { closingLine, countsIn, stepCounts } from "./counts.mjs";
import { summaryLines } from "./test-everything.mjs";

const vitest = { numPassedTests: 8, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const playwright = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };

function reportWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "blanco-counts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "report.json"), text);
  return join(folder, "report.json");
}

it("reads both runners' reports, and nothing else", () => {
  expect(countsIn(vitest)).toEqual({ passed: 8, failed: 1, skipped: 3 });
  expect(countsIn(playwright)).toEqual({ passed: 6, failed: 2, skipped: 3 });
  for (const other of [null, 3, {}, { stats: {} }]) expect(countsIn(other)).toBeNull();
});

it("never counts 0 failed for a step that failed", () => {
  const none = { passed: 0, failed: 1, skipped: 0 };
  expect(stepCounts(1, undefined)).toEqual(none);
  expect(stepCounts(1, "/nowhere/report.json")).toEqual(none);
  expect(stepCounts(1, reportWith("{ broken"))).toEqual(none);
  const allGreen = JSON.stringify({ ...vitest, numFailedTests: 0 });
  expect(stepCounts(1, reportWith(allGreen))).toMatchObject({ passed: 8, failed: 1 });
  expect(stepCounts(0, reportWith(allGreen))).toMatchObject({ passed: 8, failed: 0 });
});

it("counts a runner that ran nothing as a failure", () => {
  const nothing = JSON.stringify({ stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 } });
  expect(stepCounts(0, reportWith(nothing)).failed).toBe(1);
  expect(stepCounts(0, undefined).failed).toBe(0);
});

it("closes with one line that adds up", () => {
  const counts = [
    { passed: 3, failed: 1, skipped: 0 },
    { passed: 4, failed: 0, skipped: 0 },
  ];
  expect(closingLine(counts)).toBe("7 passed, 1 failed");
  expect(closingLine([...counts, { passed: 0, failed: 0, skipped: 2 }])).toBe(
    "7 passed, 1 failed, 2 skipped",
  );
});

it("says per step how long it took and whether it held", () => {
  const lines = summaryLines([
    { name: "Unit tests", code: 0, seconds: 12.4, counts: { passed: 8, failed: 0, skipped: 0 } },
    { name: "Build", code: 1, seconds: 3, counts: { passed: 0, failed: 1, skipped: 0 } },
  ]);
  expect(lines).toEqual([
    "  Unit tests    12 s  well, 8 passed, 0 failed",
    "  Build          3 s  FAILED",
  ]);
});
