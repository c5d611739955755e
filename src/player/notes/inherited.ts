import { replay } from "../../engine/replay.ts";
import { transcript } from "../../engine/transcript.ts";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { OwnTexts } from "../store/own-texts.ts";

/**
 * What a play that went another way takes along of what was written with the play it came from: what
 * belongs to the way they share. What was written in a report stays with that report.
 * @param fork the new play, `forkOf` set
 * @param texts of the play it came from
 * @param seen after how many of its choices a bracket must have been seen
 * @param made for how many of its choices words and reasons were written
 */
export function inherited(
  scenario: Scenario,
  fork: Play,
  texts: OwnTexts,
  seen = fork.forkOf?.step ?? 0,
  made = seen,
): OwnTexts {
  const entries = transcript(scenario, replay(scenario, fork, seen));
  const brackets = entries.flatMap((entry) => (entry.kind === "bracket" ? [entry.id] : []));
  const choices = fork.steps.slice(0, made).map(({ choice }) => choice);
  const isShared = (key: string): boolean => {
    const [kind, of = ""] = key.split(".");
    if (kind === "bracket") return brackets.includes(of);
    if (kind === "together") return choices.includes(of);
    return (kind === "words" || kind === "named") && Number(of) < made;
  };
  return Object.fromEntries(Object.entries(texts).filter(([key]) => isShared(key)));
}
