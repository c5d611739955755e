import { sceneOf } from "../engine/graph.ts";
import type { Replay } from "../engine/replay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { TimePassed } from "./report-data.ts";

/** The years that a play went through, each by its first date in the case's words, and how many. */
export function timePassed(scenario: Scenario, lived: Replay): TimePassed {
  const entered = [
    { id: lived.start.scene, at: null },
    ...lived.moments
      .filter(({ before, state }) => before.scene !== state.scene)
      .map(({ state, at }) => ({ id: state.scene, at })),
  ];
  const marks: TimePassed["marks"] = [];
  const years: number[] = [];
  for (const { id, at } of entered) {
    const scene = sceneOf(scenario, id);
    if (scene?.year !== undefined) years.push(scene.year);
    if (scene?.date === undefined || marks.at(-1)?.date === scene.date) continue;
    // Within a year one date will do; a case without years shows all of them.
    if (scene.year !== undefined && scene.year === years.at(-2) && marks.length > 0) continue;
    marks.push({ date: scene.date, scene: scene.title, at });
  }
  return { years: (years.at(-1) ?? 0) - (years[0] ?? 0), marks };
}
