import type { Exploration } from "../explore/explore.ts";
import { HERE } from "../scenario/here.ts";
import type { Choice, Scenario } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";

/** One target of one choice: the nth of `choice.to`, and the modes that can go there. */
export type Passage = { choice: Choice; at: number; to: string; modes: Mode[] };

const may = (choice: Choice, mode: Mode) =>
  choice.for === undefined || mode === "pair" || choice.for === mode;

const byArrows = (scenario: Scenario, mode: Mode): Set<string> => {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const start = scenario.start[mode];
  const reached = new Set<string>(start === undefined || !scenes.has(start) ? [] : [start]);
  for (const id of reached)
    for (const choice of scenes.get(id)?.choices ?? [])
      if (may(choice, mode))
        for (const { scene } of choice.to)
          if (scene !== HERE && scenes.has(scene)) reached.add(scene);
  return reached;
};

/**
 * The scenes that each mode can reach: as explored; where a mode was not explored to the end, every
 * scene to which arrows lead that its roles may follow.
 */
export function reachedOf(
  scenario: Scenario,
  modes: readonly Mode[],
  explored: readonly Exploration[],
): Map<Mode, ReadonlySet<string>> {
  return new Map(
    modes.map((mode) => {
      const found = explored.find((each) => each.mode === mode && each.complete);
      return [mode, found ? new Set(found.scenes.reached) : byArrows(scenario, mode)];
    }),
  );
}

const never = (explored: readonly Exploration[], mode: Mode): ReadonlySet<string> => {
  const found = explored.find((each) => each.mode === mode && each.complete);
  return new Set([
    ...(found?.neverPossible ?? []).map(({ scene, choice }) => `${scene}/${choice}`),
    ...(found?.neverHeld ?? [])
      .filter(({ kind }) => kind === "to")
      .map(({ scene, choice, id }) => `${scene}/${choice}/${id}`),
  ]);
};

/**
 * Every target of every choice, by scene. Targets that the case does not have are left out.
 */
export function passagesOf(
  scenario: Scenario,
  modes: readonly Mode[],
  reached: ReadonlyMap<Mode, ReadonlySet<string>>,
  explored: readonly Exploration[],
): Map<string, Passage[]> {
  const known = new Set([HERE, ...scenario.scenes.map(({ id }) => id)]);
  const nevers = new Map(modes.map((mode) => [mode, never(explored, mode)]));
  return new Map(
    scenario.scenes.map(({ id, choices }) => [
      id,
      choices.flatMap((choice) =>
        choice.to.flatMap(({ scene: to }, at): Passage[] => {
          if (!known.has(to)) return [];
          const goes = modes.filter(
            (mode) =>
              may(choice, mode) &&
              reached.get(mode)?.has(id) &&
              !nevers.get(mode)?.has(`${id}/${choice.id}`) &&
              !nevers.get(mode)?.has(`${id}/${choice.id}/${at}`),
          );
          return [{ choice, at, to, modes: goes }];
        }),
      ),
    ]),
  );
}
