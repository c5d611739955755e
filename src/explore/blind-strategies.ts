import { type OpenAnswer, openAnswers } from "../engine/answers.ts";
import { writeMade } from "../engine/notation.ts";
import { isOver } from "../engine/replay.ts";
import { initialState } from "../engine/state.ts";
import { openChoices, step } from "../engine/step.ts";
import { plainText, type RichText } from "../scenario/rich-text.ts";
import type { Choice, Scenario } from "../scenario/scenario.ts";
import { type Mode, moves } from "../scenario/vocabulary.ts";
import { type Exploration, explore } from "./explore.ts";

/** Ways to play without reading what is said. */
export const strategies = [
  "open-question",
  "longest",
  "first",
  "last",
  "acting",
  "never-acting",
] as const;
export type Strategy = (typeof strategies)[number];

export type StrategyReport = {
  strategy: Strategy;
  choices: string[];
  /** Where it ended; absent when it did not come to an end. */
  ending?: string;
  /** It was stuck, or still going round after the most steps that are played. */
  stopped?: "stuck" | "loop";
  told: readonly string[];
  /** It ends with as many facts as anybody in this mode can be told: listening was not needed. */
  reachesBestTold: boolean;
};

const MOST_STEPS = 500;

/** What each strategy does with a list of things that have words. */
const longestOf = <T>(list: readonly T[], wordsOf: (each: T) => RichText): T | undefined => {
  const lengths = list.map((each) => plainText(wordsOf(each)).length);
  return list[lengths.indexOf(Math.max(...lengths))];
};

const wordsOfAnswer = ({ option, fact }: OpenAnswer): RichText => (option ?? fact)?.text ?? [];

const answerBy = (strategy: Strategy, options: readonly OpenAnswer[]): OpenAnswer | undefined => {
  if (strategy === "longest") return longestOf(options, wordsOfAnswer);
  return strategy === "last" ? options.at(-1) : options[0];
};

/** Doing something; holding back is in that family, and is the opposite. */
const acts = (choice: Choice): boolean =>
  choice.moves.some((move) => moves[move].family === "act" && move !== "hold-back");

const pick: Record<Strategy, (open: readonly Choice[]) => Choice | undefined> = {
  "open-question": (open) => open.find((choice) => choice.moves.includes("open-question")),
  longest: (open) => longestOf(open, ({ text }) => text),
  first: (open) => open[0],
  last: (open) => open.at(-1),
  acting: (open) => open.find(acts),
  "never-acting": (open) => open.find((choice) => !acts(choice)),
};

/**
 * Plays a case by each blind strategy: always the open question, the longest text, the first, the
 * last, always acting, never acting. Where nothing matches, the first open choice is made. What a choice asks is
 * answered with the longest, the last or else the first that can be answered.
 * @param known what exploring the same mode and part found; explored here when left out
 * @throws RangeError when the case has no start for this mode
 */
export function blindStrategies(
  scenario: Scenario,
  mode: Mode,
  known?: Exploration,
): StrategyReport[] {
  const { part, mostTold } = known ?? explore(scenario, mode);
  return strategies.map((strategy) => {
    const choices: string[] = [];
    let state = initialState(scenario, mode, part);
    let stopped: StrategyReport["stopped"];
    while (!isOver(scenario, state, part)) {
      const open = openChoices(scenario, state).filter((each) =>
        openAnswers(scenario, state, each).every(({ options }) => options.length > 0),
      );
      const choice = pick[strategy](open) ?? open[0];
      if (!choice || choices.length === MOST_STEPS) {
        stopped = choice ? "loop" : "stuck";
        break;
      }
      const answers = openAnswers(scenario, state, choice).map(
        ({ part, options }) => [part, answerBy(strategy, options)?.id ?? ""] as const,
      );
      const answer = choice.asks && Object.fromEntries(answers);
      const made = step(scenario, state, choice.id, answer);
      if (!made.ok) throw new Error(`open, and yet ${made.reason}: ${state.scene}/${choice.id}`);
      choices.push(writeMade({ choice: choice.id, answer }));
      state = made.state;
    }
    return {
      strategy,
      choices,
      ...(stopped ? { stopped } : { ending: state.scene }),
      told: state.told,
      reachesBestTold: !stopped && mostTold.count > 0 && state.told.length >= mostTold.count,
    };
  });
}
