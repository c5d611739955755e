import type { Play, PlayStep } from "../scenario/play.ts";

/** A play of the Friday case, in which everything is asked that a choice can ask; as the nurse. */
export const fridayPlay = (steps: PlayStep[], rest: Partial<Play> = {}): Play => ({
  v: 1,
  id: "friday01",
  caseId: "test",
  caseVersion: "0",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps,
  ...rest,
});

/** She listened, named what counts, let him hold the thread and asked him at the end. */
export const askedJohn: PlayStep[] = [
  { scene: "ward", choice: "listen" },
  { scene: "ward", choice: "what-counts", answer: { fact: "sister" } },
  { scene: "office", choice: "ride", answer: { pivot: "self", purse: "wmo" } },
  {
    scene: "evening",
    choice: "friday",
    answer: { nursing: "stay", "social-work": "sister", settled: "client" },
  },
];

/** She went on at once and settled it among colleagues. */
export const settledForHim: PlayStep[] = [
  { scene: "ward", choice: "go-on" },
  { scene: "office", choice: "ride", answer: { pivot: "team", purse: "wmo" } },
  {
    scene: "evening",
    choice: "friday",
    answer: { nursing: "stay", "social-work": "stay", settled: "home" },
  },
];
