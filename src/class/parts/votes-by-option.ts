import type { VoteSection } from "../protocol/view.ts";

/** How many votes each option has, as far as that is shown; empty until a vote is revealed. */
export const votesByOption = (vote: VoteSection): ReadonlyMap<string, number> =>
  new Map(vote?.results?.shown.map(({ option, votes }) => [option, votes]));
