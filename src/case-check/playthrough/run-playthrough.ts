import { nearest } from "../../case-language/scan/nearest.ts";
import { sceneOf } from "../../engine/graph.ts";
import { readMade } from "../../engine/notation.ts";
import { isOver } from "../../engine/replay.ts";
import { initialState, type State } from "../../engine/state.ts";
import { openChoices, step } from "../../engine/step.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import { answerPattern } from "./answer-pattern.ts";
import type { Playthrough } from "./read-playthrough.ts";

/** How a playthrough came out otherwise than its writer expected. Steps count from 1. */
export type Surprise =
  | { kind: "no-start"; mode: Mode }
  | { kind: "no-lesson-cut" }
  /** The file names something that the case does not have. */
  | { kind: "unknown"; what: "scene" | "fact" | "flag"; name: string; near?: string }
  | { kind: "expects-nothing" }
  | {
      kind: "not-possible";
      step: number;
      choice: string;
      scene: string;
      /**
       * `unknown`: the scene has no such choice; `over`: it had ended before; `no-answer`: it asks
       * something and a part was not answered; `answer`: it cannot be answered so now.
       */
      why: "unknown" | "not-open" | "over" | "no-answer" | "answer";
      /** What could be chosen; for an answer, the ways to write it. */
      open: string[];
      near?: string;
    }
  | { kind: "not-over"; scene: string; open: string[] }
  | { kind: "elsewhere"; expected: string; scene: string; step: number; choice?: string }
  | { kind: "not-told"; fact: string; told: readonly string[] }
  | { kind: "told"; fact: string; step: number; choice?: string }
  | { kind: "flag-off"; flag: string; set: string[] };

/** Names in what is expected that the case does not have. */
function unknownNames({ expect }: Playthrough, scenario: Scenario): Surprise[] {
  const look = (what: "scene" | "fact" | "flag", names: readonly (string | undefined)[]) => {
    const known = { scene: scenario.scenes, fact: scenario.facts, flag: scenario.flags }[what];
    const ids = known.map(({ id }) => id);
    return names
      .filter((name) => name !== undefined && !ids.includes(name))
      .map((name = ""): Surprise => {
        const near = nearest(name, ids);
        return { kind: "unknown", what, name, ...(near !== undefined && { near }) };
      });
  };
  return [
    ...look("scene", [expect.ending, expect.scene]),
    ...look("fact", [...(expect.told ?? []), ...(expect["not-told"] ?? [])]),
    ...look("flag", expect.flags ?? []),
  ];
}

const unanswered = { "answer-missing": true, "answer-invalid": true };
const whys = {
  "unknown-choice": "unknown",
  "not-possible": "not-open",
  "answer-missing": "no-answer",
  "answer-invalid": "answer",
} as const;

/** Where the choices led, and after how many of them each fact was told; or why they led nowhere. */
type Walked = { state: State; toldAt: ReadonlyMap<string, number> } | { surprise: Surprise };

function walk(scenario: Scenario, { mode, part, choices }: Playthrough): Walked {
  let state = initialState(scenario, mode, part);
  const toldAt = new Map<string, number>(state.told.map((fact) => [fact, 0]));
  for (const [at, word] of choices.entries()) {
    const over = isOver(scenario, state, part);
    const { choice, answer } = readMade(word) ?? { choice: word };
    const result = over ? undefined : step(scenario, state, choice, answer);
    if (!result?.ok) {
      const possible = over ? [] : openChoices(scenario, state);
      const made = possible.find(({ id }) => id === choice);
      const asks = made && result && result.reason in unanswered;
      const open = asks ? [answerPattern(scenario, state, made)] : possible.map(({ id }) => id);
      const why = over ? "over" : result ? whys[result.reason] : "not-open";
      const near = asks ? undefined : nearest(choice, open);
      const where = { step: at + 1, choice: word, scene: state.scene };
      const hint = near !== undefined && { near };
      return { surprise: { kind: "not-possible", ...where, why, open, ...hint } };
    }
    for (const fact of result.told) toldAt.set(fact, at + 1);
    state = result.state;
  }
  return { state, toldAt };
}

/** Whether it came out where it should. */
function whereItEnds(
  scenario: Scenario,
  { choices, expect }: Playthrough,
  state: State,
): Surprise[] {
  const wanted = expect.ending ?? expect.scene;
  const { scene } = state;
  if (wanted !== undefined && scene !== wanted) {
    const elsewhere = { kind: "elsewhere", expected: wanted, scene } as const;
    return [{ ...elsewhere, ...lastStep(choices, choices.length) }];
  }
  if (expect.ending === undefined || sceneOf(scenario, scene)?.kind === "ending") return [];
  const open = openChoices(scenario, state).map(({ id }) => id);
  return [{ kind: "not-over", scene, open } as const];
}

function lastStep(choices: readonly string[], at: number) {
  const choice = choices[at - 1];
  return { step: at, ...(choice !== undefined && { choice }) };
}

/**
 * Plays a playthrough.
 * @param scenario the case, in any language: playthroughs name ids, never words
 * @returns everything that came out otherwise; empty when all is as expected
 */
export function runPlaythrough(scenario: Scenario, playthrough: Playthrough): Surprise[] {
  const { mode, part, choices, expect } = playthrough;
  if (part === "lesson-cut" && !scenario.lessonCut) return [{ kind: "no-lesson-cut" }];
  const starts = part === "lesson-cut" ? scenario.lessonCut?.start : scenario.start;
  if (starts?.[mode] === undefined) return [{ kind: "no-start", mode }];
  const unknown = unknownNames(playthrough, scenario);
  if (unknown.length > 0) return unknown;
  if (Object.values(expect).every((each) => each === undefined))
    return [{ kind: "expects-nothing" }];

  const walked = walk(scenario, playthrough);
  if ("surprise" in walked) return [walked.surprise];
  const { state, toldAt } = walked;
  const notTold = (expect.told ?? []).filter((fact) => !toldAt.has(fact));
  const toldAfterAll = (expect["not-told"] ?? []).filter((fact) => toldAt.has(fact));
  const flagsOff = (expect.flags ?? []).filter((flag) => !state.flags.includes(flag));
  return [
    ...whereItEnds(scenario, playthrough, state),
    ...notTold.map((fact): Surprise => ({ kind: "not-told", fact, told: [...toldAt.keys()] })),
    ...toldAfterAll.map(
      (fact): Surprise => ({ kind: "told", fact, ...lastStep(choices, toldAt.get(fact) ?? 0) }),
    ),
    ...flagsOff.map((flag): Surprise => ({ kind: "flag-off", flag, set: [...state.flags] })),
  ];
}
