import type { Scenario } from "../../scenario/scenario.ts";
import type { Parting, Results } from "../protocol/results.ts";

/** How much a parting has to talk about: many plays, spread over several ways. */
function spread({ ways, other }: Parting): number {
  const counts = [...ways.map(({ plays }) => plays), other ?? 0].filter((count) => count > 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  // How likely two plays are to have gone different ways, times how many came by.
  return all * (1 - counts.reduce((sum, count) => sum + (count / all) ** 2, 0));
}

/**
 * Scenes worth talking about, those where choices parted most first.
 * @returns ids of scenes; without results those with choices, in the order of the case
 */
export function partedScenes(results: Results | null, scenario: Scenario | undefined): string[] {
  if (!results)
    return (scenario?.scenes ?? []).filter(({ choices }) => choices.length > 1).map(({ id }) => id);
  return results.whole.partings
    .filter((parting) => spread(parting) > 0)
    .sort((one, other) => spread(other) - spread(one))
    .map(({ scene }) => scene);
}
