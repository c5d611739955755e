import { describe, expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";
import { FILE_LIMIT, readReportFile } from "./read-report-file.ts";
import { writeReportFile } from "./report-file.ts";

const scenario = fixtureScenario();
const play = fixturePlay(wholePlay);
const own = { "report.action": "Dinsdag meegaan" };

test("a file holds play and report, and is read back", () => {
  const text = writeReportFile(scenario, play);
  expect(JSON.parse(text)).toEqual({
    format: "blanco-report",
    v: 1,
    play,
    report: buildReport(scenario, play),
  });
  expect(readReportFile(text, scenario)).toEqual({ ok: true, play, ownTexts: {} });
});

test("own texts are in it only when handed over", () => {
  expect(writeReportFile(scenario, play)).not.toContain("ownTexts");
  expect(writeReportFile(scenario, play, {})).not.toContain("ownTexts");
  expect(readReportFile(writeReportFile(scenario, play, own), scenario)).toEqual({
    ok: true,
    play,
    ownTexts: own,
  });
});

describe("what cannot be read says why", () => {
  const change = (edit: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(writeReportFile(scenario, play, own));
    edit(file);
    return JSON.stringify(file);
  };
  test.each([
    ["an empty file", "", "foreign"],
    ["some other text", "Beste Fatma,", "foreign"],
    ["other JSON", '{"name":"x"}', "foreign"],
    ["null", "null", "foreign"],
    ["an endless file", "x".repeat(FILE_LIMIT + 1), "foreign"],
    ["a file that was cut off", writeReportFile(scenario, play).slice(0, 400), "damaged"],
    ["a later version", change((file) => (file.v = 2)), "newer"],
    ["no play", change((file) => delete file.play), "damaged"],
    ["a play without roles", change((file) => (file.play = { ...play, roles: [] })), "damaged"],
    ["own texts that are no texts", change((file) => (file.ownTexts = { a: 1 })), "damaged"],
  ])("%s", (_, text, reason) => {
    expect(readReportFile(text, scenario)).toEqual({ ok: false, reason });
  });

  test("a file of another case names that case", () => {
    const other = change((file) => (file.play = { ...play, caseId: "john" }));
    expect(readReportFile(other, scenario)).toEqual({
      ok: false,
      reason: "other-case",
      caseId: "john",
    });
  });

  test("a role that this case does not have", () => {
    const nurseOnly = fixtureScenario();
    delete nurseOnly.start["social-work"];
    const social = fixturePlay([], { roles: ["social-work"] });
    expect(readReportFile(writeReportFile(scenario, social), nurseOnly)).toEqual({
      ok: false,
      reason: "damaged",
    });
  });
});
