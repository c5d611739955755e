import type { Scenario } from "../scenario/scenario.ts";
import type { Mendable, Mode } from "../scenario/vocabulary.ts";
import { sceneOf } from "./graph.ts";
import { retied, type Ties } from "./ties.ts";

/**
 * Where a play stands. Plain data: two plays that are in the same place compare equal as JSON.
 * Lists keep the order in which things happened and hold each id once.
 */
export type State = {
  mode: Mode;
  scene: string;
  told: readonly string[];
  flags: readonly string[];
  meters: Readonly<Record<string, number>>;
  /** What was mended in this room; lasts until the scene is left. */
  mended: readonly Mendable[];
  /** Choices of this scene that were made since it was entered. */
  used: readonly string[];
  visited: readonly string[];
  /** How close the contacts of the network are now; one that is not in it is not in here. */
  ties: Ties;
  /** What was last settled, as `decision/part/option`. */
  decided: readonly string[];
  /** Facts that were named as what matters most. */
  meanings: readonly string[];
  /** Every choice ever made, as `scene/choice`. */
  chose: readonly string[];
};

/**
 * The state before the first choice.
 * @param scenario a compiled case
 * @param mode alone in a role, or as a pair
 * @param part the whole case, or its lesson-cut (the whole case where none is marked)
 * @returns the state in the start scene of that mode, what time did to ties by then included
 * @throws RangeError when the case has no start for this mode
 */
export function initialState(
  scenario: Scenario,
  mode: Mode,
  part: "whole" | "lesson-cut" = "whole",
): State {
  const cut = part === "lesson-cut" ? scenario.lessonCut : undefined;
  const scene = (cut?.start ?? scenario.start)[mode];
  if (scene === undefined) throw new RangeError(`${scenario.id} has no start for ${mode}`);
  return {
    mode,
    scene,
    told: cut?.told ?? [],
    flags: cut?.sets ?? [],
    meters: Object.fromEntries(scenario.meters.map((meter) => [meter.id, meter.start])),
    ties: retied(
      Object.fromEntries(scenario.contacts.flatMap(({ id, tie }) => (tie ? [[id, tie]] : []))),
      sceneOf(scenario, scene)?.ties,
    ),
    decided: [],
    meanings: [],
    mended: [],
    used: [],
    visited: [scene],
    chose: [],
  };
}
