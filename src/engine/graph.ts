import type { Choice, Scenario, Scene } from "../scenario/scenario.ts";

const indexes = new WeakMap<Scenario, Map<string, Scene>>();

/**
 * A scene by its id.
 * @returns the scene, or undefined for an id that the case does not have
 */
export function sceneOf(scenario: Scenario, id: string): Scene | undefined {
  let index = indexes.get(scenario);
  if (!index) {
    index = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
    indexes.set(scenario, index);
  }
  return index.get(id);
}

/** A choice by its scene and id, or undefined. */
export function choiceOf(scenario: Scenario, scene: string, choice: string): Choice | undefined {
  return sceneOf(scenario, scene)?.choices.find((each) => each.id === choice);
}
