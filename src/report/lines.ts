import { holds } from "../engine/holds.ts";
import type { State } from "../engine/state.ts";
import type { Part, Reply, Scene } from "../scenario/scenario.ts";
import type { Line } from "./report-data.ts";

/**
 * What is said and told in a scene as it was entered, without dossiers: those are read, not heard.
 * @param state decides which conditional parts are there
 */
export function linesOf(scene: Scene, state: State): Line[] {
  const read = (parts: readonly Part[]): Line[] =>
    parts.flatMap((part): Line[] => {
      if (part.kind === "if") return holds(part.when, state) ? read(part.parts) : [];
      if (part.kind === "dossier") return [];
      if (part.kind === "narration") return [{ text: part.text }];
      return [lineOf(part)];
    });
  return read(scene.parts);
}

/** A reply or spoken part as a line. */
export function lineOf({ who, mood, text }: Pick<Reply, "who" | "mood" | "text">): Line {
  return { ...(who !== undefined && { who }), ...(mood !== undefined && { mood }), text };
}
