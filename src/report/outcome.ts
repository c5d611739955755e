import { sceneOf } from "../engine/graph.ts";
import type { Replay } from "../engine/replay.ts";
import { type Entry, transcript } from "../engine/transcript.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Line, Outcome } from "./report-data.ts";

/**
 * How it ended for the client; for a lesson-cut or an unfinished play, where it stands.
 * @param client id of the client, for their last words
 */
export function outcomeOf(scenario: Scenario, lived: Replay, client?: string): Outcome {
  const scene = sceneOf(scenario, lived.state.scene);
  const seen = transcript(scenario, lived);
  const entered = seen.findLastIndex(({ kind }) => kind === "scene" || kind === "ending");
  const lines = seen.slice(entered + 1).flatMap(lineOfEntry);
  const last = seen.flatMap(lineOfEntry).findLast(({ who }) => who !== undefined && who === client);
  return {
    kind: scene?.kind === "ending" ? "ending" : lived.over ? "lesson-cut" : "unfinished",
    scene: lived.state.scene,
    title: scene?.title ?? "",
    ...(scene?.date !== undefined && { date: scene.date }),
    lines,
    ...(last && { lastWords: last }),
  };
}

/** Dossiers are left out: those are read, not heard. The room's gaps too: the words were said. */
const lineOfEntry = (entry: Entry): Line[] => {
  if (entry.kind === "narration") return [{ text: entry.text }];
  if (entry.kind !== "say" && entry.kind !== "reply") return [];
  const { who, mood, text } = entry;
  return [{ ...(who && { who: who.id }), ...(mood !== undefined && { mood }), text }];
};
