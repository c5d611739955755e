import { blindStrategy } from "./blind-strategy.ts";
import { choiceNeverPossible } from "./choice-never-possible.ts";
import { circleWithoutEnd } from "./circle-without-end.ts";
import { deadEnd } from "./dead-end.ts";
import { decideWithoutAsking } from "./decide-without-asking.ts";
import { everythingTold } from "./everything-told.ts";
import { fieldAlwaysRight } from "./field-always-right.ts";
import { neverShown } from "./never-shown.ts";
import { noEndingPossible } from "./no-ending-possible.ts";
import { notFullyExplored } from "./not-fully-explored.ts";
import { optionNeverPossible } from "./option-never-possible.ts";
import { principleNeverPractised } from "./principle-never-practised.ts";
import { questionWithoutAnswer } from "./question-without-answer.ts";
import { safetyPunished } from "./safety-punished.ts";
import { sceneNeverReached } from "./scene-never-reached.ts";
import { skillNeverPractised } from "./skill-never-practised.ts";
import { strongChoiceByLength } from "./strong-choice-by-length.ts";
import { strongChoiceByPlace } from "./strong-choice-by-place.ts";
import { textTooHard } from "./text-too-hard.ts";

/** What only reachable states and the whole story show, by permanent id. */
export const messages = {
  "blind-strategy": blindStrategy,
  "choice-never-possible": choiceNeverPossible,
  "circle-without-end": circleWithoutEnd,
  "dead-end": deadEnd,
  "decide-without-asking": decideWithoutAsking,
  "everything-told": everythingTold,
  "field-always-right": fieldAlwaysRight,
  "never-shown": neverShown,
  "no-ending-possible": noEndingPossible,
  "not-fully-explored": notFullyExplored,
  "option-never-possible": optionNeverPossible,
  "principle-never-practised": principleNeverPractised,
  "question-without-answer": questionWithoutAnswer,
  "safety-punished": safetyPunished,
  "scene-never-reached": sceneNeverReached,
  "skill-never-practised": skillNeverPractised,
  "strong-choice-by-length": strongChoiceByLength,
  "strong-choice-by-place": strongChoiceByPlace,
  "text-too-hard": textTooHard,
} as const;
