import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { buildReport } from "./build-report.ts";
import type { ReportData } from "./report-data.ts";

/** What the file calls itself. */
export const FORMAT = "blanco-report";
/** Goes up when an older reader would read a file wrongly. */
export const FILE_VERSION = 1;

/**
 * A report as a file. `play` is what it is opened from: reading it back builds the report anew, so
 * that a file can put no words in a client's mouth. `report` is there for people and other programs.
 */
export type ReportFile = {
  format: typeof FORMAT;
  v: typeof FILE_VERSION;
  play: Play;
  report: ReportData;
  /** Only where the student ticked it. */
  ownTexts?: Readonly<Record<string, string>>;
};

/**
 * The file of a report.
 * @param ownTexts what the student ticked to send along; left out, no own text is in it
 * @returns JSON, ready to be written
 */
export function writeReportFile(
  scenario: Scenario,
  play: Play,
  ownTexts?: Readonly<Record<string, string>>,
): string {
  const file: ReportFile = {
    format: FORMAT,
    v: FILE_VERSION,
    play,
    report: buildReport(scenario, play),
    ...(ownTexts && Object.keys(ownTexts).length > 0 && { ownTexts }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
