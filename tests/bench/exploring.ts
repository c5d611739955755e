import { explore, modesOf } from "../../src/explore/explore.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { shippedCases } from "../model/shipped-cases.ts";
import { type BenchPart, round } from "./part.ts";
import { median, timed } from "./timing.ts";

export type ExploringReport = {
  caseId: string;
  modes: { mode: string; states: number; steps: number; complete: boolean; milliseconds: number }[];
  /** All modes together. */
  milliseconds: number;
  statesPerSecond: number;
};

/**
 * Explores a case in every mode; each time is the median of three.
 */
export function benchExploring(scenario: Scenario): ExploringReport {
  const found = modesOf(scenario).map((mode) => {
    let result = explore(scenario, mode);
    const again = () => {
      result = explore(scenario, mode);
    };
    const milliseconds = median([timed(again), timed(again), timed(again)]);
    const { states, steps, complete } = result;
    return { mode, states, steps, complete, milliseconds };
  });
  const milliseconds = found.reduce((sum, each) => sum + each.milliseconds, 0);
  const states = found.reduce((sum, each) => sum + each.states, 0);
  return {
    caseId: scenario.id,
    modes: found,
    milliseconds,
    statesPerSecond: Math.round((states / milliseconds) * 1000),
  };
}

export const exploringPart: BenchPart = {
  name: "exploring",
  limits: [],
  measure() {
    const report = shippedCases().map(benchExploring);
    const lines = report.flatMap(({ caseId, milliseconds, statesPerSecond, modes }) => [
      `Exploring ${caseId}: ${round(milliseconds)} ms, ${round(statesPerSecond)} states a second`,
      ...modes.map(
        (each) =>
          `  ${each.mode}: ${round(each.states)} states, ${round(each.steps)} steps, ${round(each.milliseconds)} ms${each.complete ? "" : ", stopped at the bound"}`,
      ),
    ]);
    return { report, lines, under: [] };
  },
};
