import type { Scenario } from "../../scenario/scenario.ts";
import { hash } from "./hash.ts";

/**
 * The version of a case's graph: what decides whether a stored play can be lived again. A corrected
 * sentence, reply or feedback leaves it as it is; another target, condition, effect or id changes it.
 */
export function graphVersion(scenario: Scenario): string {
  const { roles, start, lessonCut, meters, scenes } = scenario;
  const graph = {
    roles,
    start,
    cut: lessonCut && { ...lessonCut, minutes: undefined },
    meters: meters.map(({ id, min, max, start }) => [id, min, max, start]),
    scenes: scenes.map(({ id, kind, choices }) => [
      id,
      kind === "ending",
      choices.map((choice) => [
        choice.id,
        choice.for,
        choice.when,
        choice.to,
        choice.tells,
        choice.sets,
        choice.clears,
        choice.changes,
        choice.adjusts,
      ]),
    ]),
  };
  return hash(JSON.stringify(graph));
}
