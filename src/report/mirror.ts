import type { Replay } from "../engine/replay.ts";
import { openChoices } from "../engine/step.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Move, moveIds, moves, skills } from "../scenario/vocabulary.ts";
import type { Mirror } from "./report-data.ts";

/** Moves that put something forward to be done. */
const solutions: readonly Move[] = [
  "suggest",
  "offer-knowledge",
  "advise",
  "fix-early",
  "connect",
  "relieve",
  "treat",
  "take-over",
  "refer-away",
];

/**
 * Opportunities: in how many moments something could be done, and in how many it was. It measures
 * what the author offered as much as what the student did, so it counts and does not judge.
 */
export function mirrorOf(scenario: Scenario, lived: Replay): Mirror {
  const turns = lived.moments.map(({ before, choice }) => ({
    did: new Set<Move>(choice.moves),
    could: new Set<Move>(openChoices(scenario, before).flatMap((open) => open.moves)),
  }));
  const count = (among: readonly Move[]) => ({
    could: turns.filter(({ could }) => among.some((move) => could.has(move))).length,
    did: turns.filter(({ did }) => among.some((move) => did.has(move))).length,
  });
  return {
    skills: skills.map((skill) => {
      const own = moveIds.filter((move) => moves[move].skill === skill);
      return {
        skill,
        ...count(own),
        moves: own.map((move) => ({ move, ...count([move]) })).filter(({ could }) => could > 0),
      };
    }),
    also: moveIds
      .filter((move) => moves[move].skill === null)
      .map((move) => ({ move, did: count([move]).did }))
      .filter(({ did }) => did > 0),
    firstSolution: firstSolution(lived),
  };
}

const firstSolution = (lived: Replay): Mirror["firstSolution"] => {
  for (const { at, choice, before } of lived.moments) {
    const move = choice.moves.find((each) => solutions.includes(each));
    if (move) return { at, move, toldBefore: [...before.told] };
  }
  return null;
};
