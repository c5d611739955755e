import type { OwnTexts } from "../report-props.ts";

/** Keys of what a student writes in the report. They travel in links and files: never rename one. */
export const ownTextKeys = [
  "report.brackets",
  "report.action",
  "report.moment",
  "report.why",
  "report.other",
  "report.alternative",
  "report.theory",
  "report.look-back",
] as const;
export type OwnTextKey = (typeof ownTextKeys)[number];

/** Whether a text was written in the report, not while playing. */
export const isOfReport = (key: string): boolean => key.startsWith("report.");

/** Whether a text belongs on the page for the portfolio. */
export const isOnA4 = (key: string): boolean =>
  isOfReport(key) && key !== "report.action" && key !== "report.brackets";

/** Own texts with something in them. */
export function written(ownTexts: OwnTexts): [string, string][] {
  return Object.entries(ownTexts).filter(([, text]) => text.trim() !== "");
}
