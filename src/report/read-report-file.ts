import * as z from "zod/mini";
import { modeOf, type Play, playSchema } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { FILE_VERSION, FORMAT } from "./report-file.ts";

/** Reports are larger than a play, and never this large. In characters. */
export const FILE_LIMIT = 4_000_000;

export type ReadReportFile =
  | { ok: true; play: Play; ownTexts: Readonly<Record<string, string>> }
  | { ok: false; reason: "foreign" | "newer" | "damaged" }
  | { ok: false; reason: "other-case"; caseId: string };

const kindSchema = z.object({ format: z.literal(FORMAT), v: z.number() });
const fileSchema = z.object({
  play: playSchema,
  ownTexts: z.optional(z.record(z.string(), z.string())),
});

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
  const kind = kindSchema.safeParse(value);
  if (!kind.success)
    // A file of ours that was cut off is no JSON any more, but still says what it was.
    return { ok: false, reason: text.slice(0, 80).includes(`"${FORMAT}"`) ? "damaged" : "foreign" };
  if (kind.data.v > FILE_VERSION) return { ok: false, reason: "newer" };
  const file = fileSchema.safeParse(value);
  if (!file.success) return { ok: false, reason: "damaged" };
  const { play, ownTexts = {} } = file.data;
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
