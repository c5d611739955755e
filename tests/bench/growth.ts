import { initialState, type State } from "../../src/engine/state.ts";
import { openChoices, step } from "../../src/engine/step.ts";
import { explore } from "../../src/explore/explore.ts";
import { programOf } from "../../src/explore/program.ts";
import { walk } from "../../src/explore/walk.ts";
import type { Choice, Scenario } from "../../src/scenario/scenario.ts";
import { generateScenario } from "../fixtures/generate-scenario.ts";
import { randomOf } from "../fixtures/random.ts";
import { type BenchPart, round } from "./part.ts";
import { slope, timed } from "./timing.ts";

const sizes = [40, 200, 1_000, 5_000];
/**
 * Preparing a case of 40 scenes takes longer than walking its 200 states, all in a millisecond: both
 * ratios are told, and the one with preparing is judged from `fromScenes` on.
 */
const limits = { slope: 1.15, perStep: 0.5, fromScenes: 200 } as const;

export type GrowthReport = {
  choicesPerScene: number;
  cases: {
    scenes: number;
    states: number;
    steps: number;
    /** Shortest of several times: what a busy machine adds is no part of it. */
    milliseconds: { prepare: number; walk: number; explore: number };
    /**
     * Different states a second, preparing included, and choices a second by `step` on plain states.
     * The latter fall as cases grow, since longer plays have longer lists of what was visited and chosen.
     */
    perSecond: { states: number; steps: number };
    /** The one against the other, with preparing and once it is prepared. */
    ratio: number;
    ratioPrepared: number;
  }[];
  slope: { walk: number; explore: number };
};

/** Choices of random plays, each with the state in which it is made. */
const playedIn = (scenario: Scenario, count: number): { state: State; choice: string }[] => {
  const random = randomOf(1);
  const played: { state: State; choice: string }[] = [];
  let state = initialState(scenario, "nursing");
  while (played.length < count) {
    const open = openChoices(scenario, state);
    if (open.length === 0) {
      state = initialState(scenario, "nursing");
      continue;
    }
    const { id: choice } = random.pick(open) as Choice;
    const made = step(scenario, state, choice);
    if (!made.ok) throw new Error(`open, and yet ${made.reason}`);
    played.push({ state, choice });
    state = made.state;
  }
  return played;
};

/** How long a batch of the same work lasts at least, since clocks of a thread may tick slowly. */
const BATCH = 120;

/**
 * How long each piece of work takes: the shortest of several batches of each, in turn, so that what a
 * machine does besides strikes all of them alike.
 */
const shortest = (work: (() => void)[], batches = 5): number[] => {
  const repeats = work.map((each) => {
    let times = 1;
    const many = () => {
      for (let nth = 0; nth < times; nth++) each();
    };
    for (let time = timed(many); time < BATCH; time = timed(many))
      times = Math.ceil(times * Math.min(8, (1.3 * BATCH) / Math.max(time, BATCH / 8)));
    return { many, times };
  });
  const best = work.map(() => Number.POSITIVE_INFINITY);
  for (let batch = 0; batch < batches; batch++)
    for (const [at, { many, times }] of repeats.entries())
      best[at] = Math.min(best[at] as number, timed(many) / times);
  return best;
};

/**
 * Explores generated cases of growing size, of at most 8 states a scene, beside the same choices
 * made by `step` on plain states in the same rounds.
 */
export function benchGrowth(): GrowthReport {
  const cases = sizes.map((scenes) => {
    const scenario = generateScenario(2026, { scenes, choices: 3 });
    const played = playedIn(scenario, 5000);
    const found = explore(scenario, "nursing");
    if (!found.complete || found.states > 8 * scenario.scenes.length)
      throw new Error(`${found.states} states in ${scenes} scenes`);
    const [prepared = 0, walked = 0, explored = 0, stepped = 0] = shortest([
      () => walk(programOf(scenario, "nursing", "whole"), 0),
      () => walk(programOf(scenario, "nursing", "whole"), 500_000),
      () => explore(scenario, "nursing"),
      () => {
        for (const { state, choice } of played) step(scenario, state, choice);
      },
    ]);
    const perSecond = {
      states: Math.round((found.states / walked) * 1000),
      steps: Math.round((played.length / stepped) * 1000),
    };
    const walking = Math.max(walked - prepared, 0.001);
    return {
      ...{ scenes, states: found.states, steps: found.steps },
      milliseconds: { prepare: prepared, walk: walked, explore: explored },
      perSecond,
      ratio: perSecond.states / perSecond.steps,
      ratioPrepared: ((found.states / walking) * 1000) / perSecond.steps,
    };
  });
  const slopeOf = (what: "walk" | "explore") =>
    slope(cases.map(({ scenes, milliseconds }) => ({ size: scenes, time: milliseconds[what] })));
  return {
    choicesPerScene: 3,
    cases,
    slope: { walk: slopeOf("walk"), explore: slopeOf("explore") },
  };
}

export const growthPart: BenchPart = {
  name: "growth",
  limits: [
    `exploring grows with slope ${limits.slope} at most`,
    `${limits.perStep} states walked in the time of a step, with preparing from ${limits.fromScenes} scenes on`,
  ],
  measure() {
    const report = benchGrowth();
    const under = [
      ...(report.slope.explore > limits.slope
        ? [`exploring grows with slope ${report.slope.explore.toFixed(2)}`]
        : []),
      ...report.cases
        .filter(
          ({ scenes, ratio, ratioPrepared }) =>
            ratioPrepared < limits.perStep ||
            (scenes >= limits.fromScenes && ratio < limits.perStep),
        )
        .map(({ scenes, ratio }) => `${ratio.toFixed(2)} states a step at ${scenes} scenes`),
    ];
    const lines = [
      `Exploring generated cases of ${report.choicesPerScene} choices a scene (slopes: walk ${report.slope.walk.toFixed(2)}, all ${report.slope.explore.toFixed(2)}; limit ${limits.slope}):`,
      ...report.cases.map(
        ({ scenes, states, milliseconds, perSecond, ratio, ratioPrepared }) =>
          `  ${round(scenes)} scenes: ${round(states)} states, prepare ${milliseconds.prepare.toFixed(1)} ms, with walking ${milliseconds.walk.toFixed(1)} ms, all ${milliseconds.explore.toFixed(1)} ms; ${round(perSecond.states)} states a second, ${ratio.toFixed(2)} of step with preparing, ${ratioPrepared.toFixed(2)} once prepared (limit ${limits.perStep})`,
      ),
    ];
    return { report: { ...report, limits }, lines, under };
  },
};
