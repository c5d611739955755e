import { decodePlay } from "../../../engine/play-link.ts";
import { replay } from "../../../engine/replay.ts";
import { readReportFile } from "../../../report/read-report-file.ts";
import type { Play } from "../../../scenario/play.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { OwnTexts } from "../report-props.ts";

/** What somebody opened: a link, by what stands behind `#`, or a file, by its text. */
export type Source = { kind: "link"; code: string } | { kind: "file"; text: string };

export type Received =
  | {
      ok: true;
      play: Play;
      ownTexts: OwnTexts;
      /** The case has changed since; how many choices fit and how many are lost. */
      changed?: { fits: number; lost: number };
    }
  | { ok: false; reason: "empty" | "damaged" | "newer" | "foreign" }
  | { ok: false; reason: "other-case"; caseId: string };

/**
 * The report in a link or file.
 * @param scenario the case of the page
 * @returns a play that can be reported on, as far as it fits the case; or why there is none
 */
export function receive(scenario: Scenario, source: Source): Received {
  if (source.kind === "link") {
    const link = decodePlay(scenario, source.code);
    if (!link.ok) return link;
    const { play, extras: ownTexts, changed, broken } = link;
    const counts = { fits: play.steps.length, lost: broken?.rest.length ?? 0 };
    return { ok: true, play, ownTexts, ...((changed || broken) && { changed: counts }) };
  }
  const file = readReportFile(source.text, scenario);
  if (!file.ok) return file;
  const { play, ownTexts } = file;
  const fits = replay(scenario, play).moments.length;
  const lost = play.steps.length - fits;
  const changed = lost > 0 || play.caseVersion !== scenario.version;
  return { ok: true, play, ownTexts, ...(changed && { changed: { fits, lost } }) };
}
