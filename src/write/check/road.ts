import { namesOf } from "../../explore/names.ts";
import { programOf } from "../../explore/program.ts";
import { walk } from "../../explore/walk.ts";
import { wayTo } from "../../explore/ways.ts";
import type { PlayStep } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import { wayStepsOf } from "./way-steps.ts";

/** So many states are looked at; a scene that lies further away is rarely the one somebody means. */
const STATES = 300_000;

/**
 * The shortest way to a scene.
 * @param mode one in which the case has a start
 * @returns its steps, none for the first scene; null where no way leads there
 */
export function roadTo(scenario: Scenario, mode: Mode, scene: string): PlayStep[] | null {
  if (scenario.start[mode] === undefined) return null;
  const found = walk(programOf(scenario, mode, "whole"), STATES);
  const room = found.program.rooms.findIndex((each) => each.scene.id === scene);
  const state = found.room.indexOf(room);
  if (room === -1 || state === -1) return null;
  const way = namesOf(found, wayTo(found, state));
  const steps = wayStepsOf(scenario, mode, way);
  if (steps.length < way.length) return null;
  return steps.map(({ scene: at, choice, answer }) => ({
    scene: at,
    choice,
    ...(answer && { answer }),
  }));
}
