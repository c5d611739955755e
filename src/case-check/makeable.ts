import type { Exploration } from "../explore/explore.ts";
import type { Choice, Scene } from "../scenario/scenario.ts";

/** Whether somebody playing in this mode could make a choice, if its condition held. */
export function canMake({ mode }: Pick<Exploration, "mode">, choice: Choice): boolean {
  return choice.for === undefined || mode === "pair" || mode === choice.for;
}

/** Whether a play in this mode comes to a scene. */
export function reaches({ scenes }: Exploration, scene: Scene): boolean {
  return scenes.reached.includes(scene.id);
}

/**
 * The choices of a scene that some play in this mode can make, in their order; none where no play
 * comes to the scene.
 */
export function makeableChoices(exploration: Exploration, scene: Scene): Choice[] {
  if (!reaches(exploration, scene)) return [];
  const never = exploration.neverPossible.filter((each) => each.scene === scene.id);
  return scene.choices.filter(
    (choice) => canMake(exploration, choice) && !never.some((each) => each.choice === choice.id),
  );
}
