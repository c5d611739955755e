/** Who looks at a class. Not to be mixed up with the roles that students play. */
export const seats = ["host", "remote", "screen", "participant"] as const;
export type Seat = (typeof seats)[number];

/** Where a lesson is. `agreements` and the four after `play` are the phases of the debrief. */
export const phases = [
  "agreements",
  "lobby",
  "play",
  "reactions",
  "story",
  "deeper",
  "takeaway",
  "closed",
] as const;
export type Phase = (typeof phases)[number];

/**
 * How somebody takes part: alone; two people at one screen; two people on two devices, in one play;
 * or with a play that was finished at home.
 */
export const ways = ["alone", "one-screen", "two-devices", "home"] as const;
export type Way = (typeof ways)[number];

/** What somebody can write: a thought at a question, words typed in the play, an action for placement. */
export const textKinds = ["reflection", "own-words", "action"] as const;
export type TextKind = (typeof textKinds)[number];

/** The letters of a class code: none that are mistaken for another. */
export const codeLetters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
export const codeLength = 6;

/** The smallest group of which anything is told, and the smallest number that is shown. */
export const smallestGroup = 5;

/** How long somebody of a pair may be gone before the scripted other speaks, in milliseconds. */
export const partnerGoneAfter = 60_000;

/** How much may be sent up, in characters unless said otherwise. */
export const limits = {
  text: 500,
  /** Why one of a pair proposes something: read by the other one only. */
  reason: 200,
  nickname: 24,
  question: 200,
  /** A question of the case or the guide, on the screen; a text says to which it is an answer. */
  shownQuestion: 600,
  /** A choice of a case fits in it. */
  option: 200,
  options: 8,
  steps: 400,
  /** One request: kilobytes of a command, of opening a class with a draft. */
  commandKilobytes: 64,
  openKilobytes: 1024,
} as const;

/**
 * A code as it was typed: without spaces and dashes, in capitals.
 * @returns the code, or null when it cannot be one
 */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, "").toUpperCase();
  return code.length === codeLength && [...code].every((each) => codeLetters.includes(each))
    ? code
    : null;
}
