import { isFields, isPlay } from "../scenario/is-play.ts";
import { modeOf } from "../scenario/mode-of.ts";
import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { FILE_VERSION, FORMAT } from "./report-file.ts";

/** Reports are larger than a play, and never this large. In characters. */
export const FILE_LIMIT = 4_000_000;

export type ReadReportFile =
  | { ok: true; play: Play; ownTexts: Readonly<Record<string, string>> }
  | { ok: false; reason: "foreign" | "newer" | "damaged" }
  | { ok: false; reason: "other-case"; caseId: string };

const areTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) && Object.values(value).every((each) => typeof each === "string");

/**
 * Reads a report file. Never throws.
 * @param text of the file
 * @param scenario the case it should be of
 * @returns the play and own texts in it; or why not: `foreign` (no report file at all), `newer`
 *   (made by a later version), `damaged` (ours, but not whole), `other-case`
 */
export function readReportFile(text: string, scenario: Scenario): ReadReportFile {
  if (text.length > FILE_LIMIT) return { ok: false, reason: "foreign" };
  const value = parse(text);
  if (!isFields(value) || value.format !== FORMAT || typeof value.v !== "number")
    // A file of ours that was cut off is no JSON any more, but still says what it was.
    return { ok: false, reason: text.slice(0, 80).includes(`"${FORMAT}"`) ? "damaged" : "foreign" };
  if (value.v > FILE_VERSION) return { ok: false, reason: "newer" };
  const { play, ownTexts = {} } = value;
  if (!isPlay(play) || !areTexts(ownTexts)) return { ok: false, reason: "damaged" };
  if (play.caseId !== scenario.id) return { ok: false, reason: "other-case", caseId: play.caseId };
  const cut = play.options.part === "lesson-cut" ? scenario.lessonCut?.start : undefined;
  if ((cut ?? scenario.start)[modeOf(play)] === undefined) return { ok: false, reason: "damaged" };
  return { ok: true, play, ownTexts };
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
