import type { Choice, Scenario } from "../scenario/scenario.ts";
import { type Move, moveIds, moves, type Skill, skills } from "../scenario/vocabulary.ts";
import type { Moment, Replay } from "./replay.ts";
import { openChoices } from "./step.ts";

/** At how many moments an open choice offered something, and at how many it was taken. */
export type Opportunity = { offered: number; taken: number };

export type MirrorOfMoves = {
  /** Every move made, in order; a choice with two moves gives two. */
  made: { move: Move; moment: Moment }[];
  /** Moves that were offered at least once, in the order of the vocabulary. */
  moves: ({ move: Move } & Opportunity)[];
  /** Every skill; one that was never offered has zeros. */
  skills: ({ skill: Skill } & Opportunity)[];
  /** The first time a solution was brought, and what had been told by then. */
  firstSolution?: { move: Move; moment: Moment; toldBefore: readonly string[] };
};

const solutions: readonly Move[] = [
  "fix-early",
  "advise",
  "suggest",
  "offer-knowledge",
  "treat",
  "refer-away",
  "connect",
];

const skillsOf = (choice: Choice): Skill[] =>
  choice.moves.flatMap((move) => (moves[move].skill === null ? [] : [moves[move].skill]));

/**
 * The mirror of moves: what was done in a replayed play, beside what could have been done.
 * A moment counts once for a move or skill, however many open choices offered it.
 * @param scenario the case, in any language
 * @param lived a replay of it
 */
export function mirrorOf(scenario: Scenario, lived: Replay): MirrorOfMoves {
  const byMove = new Map<Move, Opportunity>();
  const bySkill = new Map<Skill, Opportunity>(skills.map((id) => [id, { offered: 0, taken: 0 }]));
  const count = <T>(counts: Map<T, Opportunity>, offered: Iterable<T>, taken: readonly T[]) => {
    for (const each of new Set(offered)) {
      const known = counts.get(each) ?? { offered: 0, taken: 0 };
      const got = taken.includes(each) ? 1 : 0;
      counts.set(each, { offered: known.offered + 1, taken: known.taken + got });
    }
  };
  for (const { before, choice } of lived.moments) {
    const open = openChoices(scenario, before);
    count(
      byMove,
      open.flatMap((each) => each.moves),
      choice.moves,
    );
    count(bySkill, open.flatMap(skillsOf), skillsOf(choice));
  }
  const made = lived.moments.flatMap((moment) =>
    moment.choice.moves.map((move) => ({ move, moment })),
  );
  const first = made.find(({ move }) => solutions.includes(move));
  return {
    made,
    moves: moveIds.flatMap((move) => {
      const counts = byMove.get(move);
      return counts ? [{ move, ...counts }] : [];
    }),
    skills: skills.map((skill) => ({ skill, ...(bySkill.get(skill) ?? { offered: 0, taken: 0 }) })),
    ...(first && { firstSolution: { ...first, toldBefore: first.moment.before.told } }),
  };
}
