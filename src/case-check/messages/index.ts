import { blindStrategy } from "./blind-strategy.ts";
import { choiceNeverPossible } from "./choice-never-possible.ts";
import { circleWithoutEnd } from "./circle-without-end.ts";
import { deadEnd } from "./dead-end.ts";
import { everythingTold } from "./everything-told.ts";
import { neverShown } from "./never-shown.ts";
import { noEndingPossible } from "./no-ending-possible.ts";
import { notFullyExplored } from "./not-fully-explored.ts";
import { sceneNeverReached } from "./scene-never-reached.ts";

/** What only reachable states show, by permanent id. */
export const messages = {
  "blind-strategy": blindStrategy,
  "choice-never-possible": choiceNeverPossible,
  "circle-without-end": circleWithoutEnd,
  "dead-end": deadEnd,
  "everything-told": everythingTold,
  "never-shown": neverShown,
  "no-ending-possible": noEndingPossible,
  "not-fully-explored": notFullyExplored,
  "scene-never-reached": sceneNeverReached,
} as const;
