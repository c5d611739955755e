import { isId } from "./is-id.ts";
import type { Play } from "./play.ts";
import { roles } from "./vocabulary.ts";

type Fields = Record<string, unknown>;

/** Whether a value is an object with fields, not a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is an object with none but these fields; not all of them need to be there. */
export const hasOnly = (value: unknown, ...keys: string[]): value is Fields =>
  isFields(value) && Object.keys(value).every((key) => keys.includes(key));

const isStep = (value: unknown): boolean =>
  hasOnly(value, "scene", "choice", "answer") &&
  isIdText(value.scene) &&
  isIdText(value.choice) &&
  (value.answer === undefined || (isFields(value.answer) && isAnswer(value.answer)));
const isAnswer = (answer: Fields): boolean => Object.entries(answer).flat().every(isIdText);
const isIdText = (value: unknown): boolean => typeof value === "string" && isId(value);
const isOneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

/**
 * Whether a value is a play. The same answer as `playSchema` of the contract (a test holds them
 * together), without the 7 KB of Zod that nothing else in the player needs.
 */
export function isPlay(value: unknown): value is Play {
  if (
    !hasOnly(value, "v", "id", "caseId", "caseVersion", "roles", "options", "forkOf", "steps") ||
    value.v !== 1 ||
    typeof value.id !== "string" ||
    typeof value.caseVersion !== "string"
  )
    return false;
  const { options, forkOf } = value;
  return (
    /^[a-z0-9]{8,40}$/.test(value.id) &&
    isIdText(value.caseId) &&
    Array.isArray(value.roles) &&
    (value.roles.length === 1 || value.roles.length === 2) &&
    value.roles.every(isOneOf(roles)) &&
    hasOnly(options, "feedback", "part") &&
    isOneOf(["now", "report"])(options.feedback) &&
    isOneOf(["whole", "lesson-cut"])(options.part) &&
    (forkOf === undefined ||
      (hasOnly(forkOf, "play", "step") &&
        typeof forkOf.play === "string" &&
        Number.isFinite(forkOf.step))) &&
    Array.isArray(value.steps) &&
    value.steps.every(isStep)
  );
}
