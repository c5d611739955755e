import { sceneOf } from "../engine/graph.ts";
import { settle } from "../explore/conditions.ts";
import type { Exploration } from "../explore/explore.ts";
import { HERE } from "../scenario/here.ts";
import type { Choice, Scenario } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";

/**
 * One target of one choice: the nth of `choice.to`, the modes that can go there, and those of them in
 * which nothing has to be so for it.
 */
export type Passage = { choice: Choice; at: number; to: string; modes: Mode[]; sure: Mode[] };

/** The targets of a choice that a mode can come to, and whether it always does. */
const targetsOf = (choice: Choice, mode: Mode): { at: number; sure: boolean }[] => {
  if (choice.for !== undefined && mode !== "pair" && choice.for !== mode) return [];
  const open = settle(choice.when, mode);
  if (open === false) return [];
  const found: { at: number; sure: boolean }[] = [];
  for (const [at, { when }] of choice.to.entries()) {
    const leads = settle(when, mode);
    if (leads === false) continue;
    found.push({ at, sure: open === true && leads === true && found.length === 0 });
    if (leads === true) break;
  }
  return found;
};

const byArrows = (scenario: Scenario, mode: Mode): Set<string> => {
  const start = scenario.start[mode];
  const reached = new Set<string>(start === undefined || !sceneOf(scenario, start) ? [] : [start]);
  for (const id of reached)
    for (const choice of sceneOf(scenario, id)?.choices ?? [])
      for (const { at } of targetsOf(choice, mode)) {
        const to = choice.to[at]?.scene;
        if (to !== undefined && sceneOf(scenario, to)) reached.add(to);
      }
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
  const nevers = new Map(modes.map((mode) => [mode, never(explored, mode)]));
  const goes = (mode: Mode, scene: string, choice: string, at: number) =>
    reached.get(mode)?.has(scene) &&
    !nevers.get(mode)?.has(`${scene}/${choice}`) &&
    !nevers.get(mode)?.has(`${scene}/${choice}/${at}`);
  return new Map(
    scenario.scenes.map(({ id, choices }) => [
      id,
      choices.flatMap((choice) => {
        const byMode = modes.map((mode) => ({ mode, targets: targetsOf(choice, mode) }));
        return choice.to.flatMap(({ scene: to }, at): Passage[] => {
          if (to !== HERE && !sceneOf(scenario, to)) return [];
          const here = byMode.flatMap(({ mode, targets }) => {
            const target = targets.find((each) => each.at === at);
            return target && goes(mode, id, choice.id, at) ? [{ mode, sure: target.sure }] : [];
          });
          return [
            {
              choice,
              at,
              to,
              modes: here.map(({ mode }) => mode),
              sure: here.filter(({ sure }) => sure).map(({ mode }) => mode),
            },
          ];
        });
      }),
    ]),
  );
}
