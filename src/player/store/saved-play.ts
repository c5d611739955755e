import { isSameStep } from "../../engine/answers.ts";
import { isId } from "../../scenario/is-id.ts";
import type { Play } from "../../scenario/play.ts";
import { roles } from "../../scenario/vocabulary.ts";

/** One play as it lies in the browser. `revision` counts its writes, so that two tabs notice each other. */
export type SavedPlay = {
  v: 1;
  play: Play;
  /** How many of its steps are in view; the rest is ahead, kept. */
  cursor: number;
  revision: number;
  /** Milliseconds since 1970. */
  updatedAt: number;
};

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const has = (value: unknown, ...keys: string[]): value is Fields =>
  isFields(value) && Object.keys(value).every((key) => keys.includes(key));

const isStep = (value: unknown): boolean =>
  has(value, "scene", "choice", "answer") &&
  isIdText(value.scene) &&
  isIdText(value.choice) &&
  (value.answer === undefined || (isFields(value.answer) && isAnswer(value.answer)));
const isAnswer = (answer: Fields): boolean => Object.entries(answer).flat().every(isIdText);
const isIdText = (value: unknown): boolean => typeof value === "string" && isId(value);
const isOneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

/**
 * Whether a value is a play. The same answer as `playSchema` of the contract (a test holds them
 * together), without the 7 KB of Zod that nothing else in the player's first load needs.
 */
export function isPlay(value: unknown): value is Play {
  if (
    !has(value, "v", "id", "caseId", "caseVersion", "roles", "options", "forkOf", "steps") ||
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
    has(options, "feedback", "part") &&
    isOneOf(["now", "report"])(options.feedback) &&
    isOneOf(["whole", "lesson-cut"])(options.part) &&
    (forkOf === undefined ||
      (has(forkOf, "play", "step") &&
        typeof forkOf.play === "string" &&
        Number.isFinite(forkOf.step))) &&
    Array.isArray(value.steps) &&
    value.steps.every(isStep)
  );
}

/**
 * Reads a stored entry.
 * @param raw what lies in the storage
 * @returns the play, its cursor within its steps; or undefined for anything else than a play of ours
 */
export function parseSavedPlay(raw: string): SavedPlay | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    if (
      !has(value, "v", "play", "cursor", "revision", "updatedAt") ||
      value.v !== 1 ||
      !isPlay(value.play) ||
      typeof value.cursor !== "number" ||
      typeof value.revision !== "number" ||
      typeof value.updatedAt !== "number"
    )
      return undefined;
    const { play, revision, updatedAt } = value;
    const cursor = Math.min(Math.max(0, Math.floor(value.cursor)), play.steps.length);
    return { v: 1, play, cursor, revision, updatedAt };
  } catch {
    return undefined;
  }
}

/**
 * How far two plays go the same way.
 * @returns how many steps both share from the start
 */
export function sharedSteps(one: Play, other: Play): number {
  const differs = one.steps.findIndex((step, at) => !isSameStep(step, other.steps[at]));
  return differs === -1 ? one.steps.length : differs;
}
