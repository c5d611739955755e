import type { OwnTexts } from "../report-props.ts";

/** Keys of what a student writes in the report. They travel in links and files: never rename one. */
export const ownTextKeys = [
  "report.action",
  "report.moment",
  "report.why",
  "report.other",
  "report.alternative",
  "report.theory",
  "report.look-back",
] as const;
export type OwnTextKey = (typeof ownTextKeys)[number];

/** Own texts with something in them. */
export function written(ownTexts: OwnTexts): [string, string][] {
  return Object.entries(ownTexts).filter(([, text]) => text.trim() !== "");
}
