import type { Replay } from "../engine/replay.ts";
import { type Entry, transcript } from "../engine/transcript.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A bracket that was opened, and the places that came back to it. */
export type ReportBracket = {
  /** What was parked lies under this id in the student's own texts. */
  id: string;
  /** Of the scene. */
  title: string;
  /** How many choices had been made. */
  at: number;
  returns: { id: string; title: string; at: number }[];
  /** Facts told from here until the last return, or the end. */
  toldBetween: string[];
};

type BracketEntry = Extract<Entry, { kind: "bracket" }>;

/**
 * Where this play could park a view and an offer, and where it came back to them. What was written
 * there is not in a play: it lives on the device, under the ids given here.
 */
export function bracketsOf(scenario: Scenario, lived: Replay): ReportBracket[] {
  const entries = transcript(scenario, lived);
  const seen: (BracketEntry & { scene: string })[] = [];
  let scene = "";
  for (const entry of entries) {
    if (entry.kind === "scene" || entry.kind === "ending") scene = entry.scene.title;
    if (entry.kind === "bracket" && !seen.some(({ id }) => id === entry.id))
      seen.push({ ...entry, scene });
  }
  return seen
    .filter(({ returns }) => returns === undefined)
    .map((opened) => {
      const back = seen.filter(({ returns }) => returns === opened.id);
      const until = back.at(-1)?.at ?? lived.moments.length;
      return {
        id: opened.id,
        title: opened.scene,
        at: opened.at,
        returns: back.map(({ id, scene: title, at }) => ({ id, title, at })),
        toldBetween: lived.moments
          .filter(({ at }) => at >= opened.at && at < until)
          .flatMap(({ told }) => told),
      };
    });
}
