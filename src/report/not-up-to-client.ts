import type { Replay } from "../engine/replay.ts";
import { openChoices } from "../engine/step.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { socialQuality } from "../scenario/vocabulary.ts";
import type { NotUpToClient, ToldFact } from "./report-data.ts";

/**
 * What is not up to the client, seen through the four conditions of Social Quality, and what was
 * signalled about it.
 * @param told what was told in this play; only that can be looked at
 */
export function notUpToClient(
  scenario: Scenario,
  lived: Replay,
  told: readonly ToldFact[],
): NotUpToClient {
  return {
    signalled: lived.moments
      .filter(({ choice }) => choice.moves.includes("signal"))
      .map(({ at }) => at),
    couldSignal: lived.moments.filter(({ before }) =>
      openChoices(scenario, before).some(({ moves }) => moves.includes("signal")),
    ).length,
    conditions: socialQuality
      .map((condition) => ({
        condition,
        facts: told.filter(({ tags }) => tags.includes(condition)).map(({ id }) => id),
      }))
      .filter(({ facts }) => facts.length > 0),
  };
}
