import type { Role } from "../../scenario/vocabulary.ts";

/**
 * Keys of what a student writes while playing. They travel in links and files where that was ticked,
 * so one is never renamed. What is written before a choice is kept under how many came before it.
 */

/** The three questions of a bracket. */
export const bracketQuestions = ["think", "offer", "touch"] as const;
export type BracketQuestion = (typeof bracketQuestions)[number];

export const parkedKey = (bracket: string, question: BracketQuestion): string =>
  `bracket.${bracket}.${question}`;

/** What a return to a bracket asks. */
export const returnQuestions = ["stayed", "moved"] as const;

export const returnKey = (bracket: string, question: (typeof returnQuestions)[number]): string =>
  `bracket.${bracket}.${question}`;

/** What somebody would say here in their own words. */
export const wordsKey = (at: number): string => `words.${at}`;

/** The moves that they saw in those words, as ids with a space between. */
export const namedKey = (at: number): string => `named.${at}`;

/** Why a role proposes what it proposes. */
export const reasonKey = (choice: string, role: Role): string => `together.${choice}.${role}`;
