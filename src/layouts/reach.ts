import { type Exploration, explore, modesOf } from "../explore/explore.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";

/** Ids of what a play in one mode can come to; an ending is not counted as a scene. */
export type Reach = { facts: string[]; scenes: string[]; endings: string[] };

const isEnding = (scenario: Scenario, id: string) =>
  scenario.scenes.some((scene) => scene.id === id && scene.kind === "ending");

const known = new Map<string, Exploration[]>();

/**
 * What all plays of the whole case come to, per mode that it has a start for.
 * Both languages share one graph, so it is explored once per version.
 */
export function explorationsOf(scenario: Scenario): Exploration[] {
  const key = `${scenario.id} ${scenario.version}`;
  const found = known.get(key) ?? modesOf(scenario).map((mode) => explore(scenario, mode));
  known.set(key, found);
  return found;
}

/**
 * What each mode of a case can be told, can see and can end in.
 * @returns no entry for a mode the case has no start for
 */
export function reachOf(scenario: Scenario): Partial<Record<Mode, Reach>> {
  return Object.fromEntries(
    explorationsOf(scenario).map(({ mode, facts, scenes, endings }): [Mode, Reach] => [
      mode,
      {
        facts: facts.filter((each) => each.told !== undefined).map((each) => each.fact),
        scenes: scenes.reached.filter((id) => !isEnding(scenario, id)),
        endings: endings.map((each) => each.scene),
      },
    ]),
  );
}
