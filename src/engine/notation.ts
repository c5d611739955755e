import { isId } from "../scenario/is-id.ts";
import type { Answer } from "./answers.ts";

/** A choice as it is written in lists of choices: its id and, where it asks something, the answer. */
export type Made = { choice: string; answer?: Answer | undefined };

/**
 * A choice in one word: `rit`, or with what was answered `rit{spil=wijkteam,beurs=wmo}`.
 */
export function writeMade({ choice, answer }: Made): string {
  if (!answer) return choice;
  return `${choice}{${Object.entries(answer)
    .map(([part, id]) => `${part}=${id}`)
    .join(",")}}`;
}

/**
 * A choice from the word that `writeMade` gives; white space is allowed around every id.
 * @returns undefined for anything that is not written so: an id that cannot be one, a part twice
 */
export function readMade(text: string): Made | undefined {
  const [, choice = "", inside] = /^\s*([^\s{}]+)\s*(?:\{([^{}]*)\})?\s*$/.exec(text) ?? [];
  if (!isId(choice)) return undefined;
  if (inside === undefined) return { choice };
  if (inside.trim() === "") return { choice, answer: {} };
  const pairs = inside.split(",").map((pair) => pair.split("=").map((each) => each.trim()));
  if (pairs.some((pair) => pair.length !== 2 || !pair.every(isId))) return undefined;
  const answer = Object.fromEntries(pairs) as Answer;
  return Object.keys(answer).length === pairs.length ? { choice, answer } : undefined;
}

/**
 * Splits a list of choices at its commas; those between braces belong to an answer.
 * @returns the words, without white space around them and without empty ones
 */
export function splitMade(list: string): string[] {
  return (list.match(/(?:[^,{]|\{[^}]*\}?)+/g) ?? [])
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
