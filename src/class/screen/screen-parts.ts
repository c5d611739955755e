import type { Scenario } from "../../scenario/scenario.ts";
import type { GroupResults } from "../protocol/results.ts";

/** What an item with results is about: the case, and the numbers of one group. */
export type ResultParts = { scenario: Scenario; results: GroupResults };

/** The title of a scene, in the language of the case. */
export const titleOf = (scenario: Scenario, id: string): string =>
  scenario.scenes.find((scene) => scene.id === id)?.title ?? id;
