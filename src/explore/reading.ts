import { openAnswers } from "../engine/answers.ts";
import { fraction } from "../engine/checksum.ts";
import { readMade } from "../engine/notation.ts";
import { isOver, type Moment, type Replay } from "../engine/replay.ts";
import { initialState, type State } from "../engine/state.ts";
import { openChoices, step } from "../engine/step.ts";
import { transcript } from "../engine/transcript.ts";
import { plainText, type RichText } from "../scenario/rich-text.ts";
import type { Choice, Scenario } from "../scenario/scenario.ts";
import type { Exploration } from "./explore.ts";

/**
 * How many words adults read in a minute, in silence: the mean for English prose that is no fiction,
 * with most people between 175 and 300 (Brysbaert 2019, How many words do we read per minute? A review
 * and meta-analysis of reading rate, Journal of Memory and Language 109, 104047: 190 studies). Taken for
 * Dutch too. Thinking, choosing and talking come on top.
 */
export const WORDS_PER_MINUTE = 238;

/** What there is to read on one road: the story, the replies, and every choice and answer that is offered. */
export type Road = {
  choices: number;
  words: number;
  /** Whole ones, at least 1. */
  minutes: number;
};

/** Of which roads the exploration knows none, it is absent. */
export type Reading = { shortest?: Road; typical?: Road; longest?: Road };

/** An odd number, so that one of them is in the middle. */
const PLAYS = 101;
/** Who goes on longer goes round in circles. */
const MOST_STEPS = 500;

/**
 * How much there is to read in one mode. Looked at are the play of fewest choices, the longest without
 * repeating a state, and 101 plays in which every choice is made at random (the same ones every time):
 * of all those the one with the fewest and the most words, and the middle of the 101. Feedback and
 * report are not counted.
 * @param found what exploring found for this scenario
 */
export function readingOf(scenario: Scenario, found: Exploration): Reading {
  const [nearest] = found.endings.toSorted((a, b) => a.shortest.length - b.shortest.length);
  const known = [nearest?.shortest, found.longest?.choices].flatMap((list) => (list ? [list] : []));
  const roadsBy = (choosers: readonly Chooser[]) =>
    choosers
      .flatMap((choose) => roadOf(scenario, found, choose) ?? [])
      .sort((one, other) => one.words - other.words);
  const plays = roadsBy(Array.from({ length: PLAYS }, (_, play) => atRandom(play)));
  const all = [...plays, ...roadsBy(known.map(byList))].sort((a, b) => a.words - b.words);
  const [shortest, typical, longest] = [all[0], plays[Math.floor(plays.length / 2)], all.at(-1)];
  return {
    ...(shortest && { shortest }),
    ...(typical && { typical }),
    ...(longest && { longest }),
  };
}

type Made = { choice: string; answer?: Record<string, string> | undefined };
type Chooser = (scenario: Scenario, state: State, at: number) => Made | undefined;

const byList =
  (list: readonly string[]): Chooser =>
  (_scenario, _state, at) =>
    readMade(list[at] ?? "");

/** Every open choice, and every answer to it, is as likely as the others. */
const atRandom =
  (play: number): Chooser =>
  (scenario, state, at) => {
    const pick = <T>(list: readonly T[], of: string): T | undefined =>
      list[Math.floor(fraction(`${play} ${at} ${of}`) * list.length)];
    const open = openChoices(scenario, state).filter((each) =>
      openAnswers(scenario, state, each).every(({ options }) => options.length > 0),
    );
    const choice = pick(open, "");
    if (!choice?.asks) return choice && { choice: choice.id };
    const answers = openAnswers(scenario, state, choice).map(
      ({ part, options }) => [part, pick(options, part)?.id ?? ""] as const,
    );
    return { choice: choice.id, answer: Object.fromEntries(answers) };
  };

/** @returns undefined when it does not come to an end */
function roadOf(
  scenario: Scenario,
  { mode, part }: Pick<Exploration, "mode" | "part">,
  choose: Chooser,
): Road | undefined {
  const start = initialState(scenario, mode, part);
  const moments: Moment[] = [];
  let state = start;
  let offered = 0;
  let seen = new Set<string>();
  while (!isOver(scenario, state, part)) {
    for (const choice of openChoices(scenario, state))
      if (!seen.has(choice.id)) {
        seen.add(choice.id);
        offered += wordsOffered(scenario, state, choice);
      }
    const made = moments.length < MOST_STEPS ? choose(scenario, state, moments.length) : undefined;
    const result = made && step(scenario, state, made.choice, made.answer);
    if (!result?.ok) return undefined;
    moments.push({ at: moments.length, before: state, ...result });
    if (result.state.scene !== state.scene) seen = new Set();
    state = result.state;
  }
  const lived: Replay = { start, moments, state, over: true };
  const words = offered + storyWords(scenario, lived);
  return {
    choices: moments.length,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
  };
}

const wordsIn = (text: RichText): number => plainText(text).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function wordsOffered(scenario: Scenario, state: State, choice: Choice): number {
  const parts = choice.asks?.kind === "decide" ? choice.asks.parts.map(({ text }) => text) : [];
  const answers = openAnswers(scenario, state, choice).flatMap(({ options }) =>
    options.map(({ option, fact }) => (option ?? fact)?.text ?? []),
  );
  return [choice.text, ...parts, ...answers].reduce((sum, text) => sum + wordsIn(text), 0);
}

/** Everything that is told, said and shown; what the player says was counted when it was offered. */
function storyWords(scenario: Scenario, lived: Replay): number {
  return transcript(scenario, lived).reduce((sum, entry) => {
    switch (entry.kind) {
      case "narration":
      case "say":
      case "reply":
      case "letter":
      case "dossier":
      case "bracket":
        return sum + wordsIn(entry.text);
      default:
        return sum;
    }
  }, 0);
}
