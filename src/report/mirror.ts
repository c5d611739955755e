import { mirrorOf as mirrorOfMoves, type Opportunity } from "../engine/moves.ts";
import type { Replay } from "../engine/replay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { moves } from "../scenario/vocabulary.ts";
import type { Counted, Mirror } from "./report-data.ts";

const counted = ({ offered, taken }: Opportunity): Counted => ({ could: offered, did: taken });

/**
 * Opportunities: in how many moments something could be done, and in how many it was. It measures
 * what the author offered as much as what the student did, so it counts and does not judge.
 */
export function mirrorOf(scenario: Scenario, lived: Replay): Mirror {
  const mirror = mirrorOfMoves(scenario, lived);
  const first = mirror.firstSolution;
  return {
    skills: mirror.skills.map(({ skill, ...counts }) => ({
      skill,
      ...counted(counts),
      moves: mirror.moves
        .filter(({ move }) => moves[move].skill === skill)
        .map(({ move, ...each }) => ({ move, ...counted(each) })),
    })),
    also: mirror.moves
      .filter(({ move, taken }) => moves[move].skill === null && taken > 0)
      .map(({ move, taken }) => ({ move, did: taken })),
    firstSolution: first
      ? { at: first.moment.at, move: first.move, toldBefore: [...first.toldBefore] }
      : null,
  };
}
