import { explore } from "../explore/explore.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Mode, modes } from "../scenario/vocabulary.ts";

/** Ids of what a play in one mode can come to; an ending is not counted as a scene. */
export type Reach = { facts: string[]; scenes: string[]; endings: string[] };

const isEnding = (scenario: Scenario, id: string) =>
  scenario.scenes.some((scene) => scene.id === id && scene.kind === "ending");

const known = new Map<string, Partial<Record<Mode, Reach>>>();

/**
 * What each mode of a case can be told, can see and can end in.
 * Both languages share one graph, so it is explored once per version.
 * @returns no entry for a mode the case has no start for
 */
export function reachOf(scenario: Scenario): Partial<Record<Mode, Reach>> {
  const key = `${scenario.id} ${scenario.version}`;
  const found = known.get(key);
  if (found) return found;
  const reach: Partial<Record<Mode, Reach>> = {};
  for (const mode of modes) {
    if (scenario.start[mode] === undefined) continue;
    const { facts, scenes, endings } = explore(scenario, mode);
    reach[mode] = {
      facts: facts.filter((each) => each.told !== undefined).map((each) => each.fact),
      scenes: scenes.reached.filter((id) => !isEnding(scenario, id)),
      endings: endings.map((each) => each.scene),
    };
  }
  known.set(key, reach);
  return reach;
}
