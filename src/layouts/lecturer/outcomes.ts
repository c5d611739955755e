import type { Outcome } from "../../i18n/lecturer.nl.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** Which of the fourteen competences feed which outcome; our own reading. */
const competences: Record<Outcome, readonly string[]> = {
  meaning: ["sincere-attention", "dialogue", "developing-knowledge"],
  weighing: [
    "life-domains",
    "helping-on-the-way",
    "guiding",
    "bounding-knowledge",
    "shared-decision-making",
    "results-that-matter",
  ],
  agreeing: ["being-the-pivot", "coordinating", "stepping-over-partitions", "knowing-the-way"],
  signalling: [],
  justifying: ["ethics"],
};

/** One outcome and the learning goals of a case that work on it, as ids. */
export type OutcomeRow = {
  outcome: Outcome;
  goals: string[];
  /** The case has a choice that speaks up about a barrier. */
  canSignal: boolean;
};

/**
 * The outcomes that curricula name, with what in a case works on each. A goal that is not one of the
 * fourteen competences stands with none.
 */
export function outcomeRows(scenario: Scenario): OutcomeRow[] {
  const signals = scenario.scenes.some(({ choices }) =>
    choices.some(({ moves }) => moves.includes("signal")),
  );
  return (Object.keys(competences) as Outcome[]).map((outcome) => ({
    outcome,
    goals: scenario.learningGoals.filter((goal) => competences[outcome].includes(goal)),
    canSignal: outcome === "signalling" && signals,
  }));
}
