import { blindStrategies } from "../explore/blind-strategies.ts";
import type { Exploration } from "../explore/explore.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Finding, wayWords } from "./finding.ts";

/** Findings that differ only in mode become one, with all their modes and the shortest way. */
function merged(found: readonly (Finding & { way: readonly string[] })[]): Finding[] {
  const all = new Map<string, (typeof found)[number]>();
  for (const each of found) {
    const { mode, ...rest } = each.params;
    const key = JSON.stringify([each.id, rest]);
    const known = all.get(key);
    const way = known && known.way.length <= each.way.length ? known.way : each.way;
    const params = known ? { ...known.params, mode: `${known.params.mode} ${mode}` } : each.params;
    all.set(key, { ...each, params, way });
  }
  return [...all.values()].map(({ way, ...each }) => ({
    ...each,
    params: { ...each.params, way: wayWords(way) },
  }));
}

/** Whether a case can be won without listening: by hearing all there is, or by a trick. */
export function listeningFindings(
  scenario: Scenario,
  explorations: readonly Exploration[],
): Finding[] {
  const facts = scenario.facts.length;
  const about = { key: "roles" };
  const found = explorations
    .filter(({ part, mostTold }) => part === "whole" && mostTold.count > 0)
    .map((exploration) => {
      const { mode, mostTold } = exploration;
      // Together both roles may hear everything: that is what working together is for.
      const everything = mode !== "pair" && mostTold.count === facts;
      const blind = mostTold.complete
        ? blindStrategies(scenario, mode, exploration).filter((each) => each.reachesBestTold)
        : [];
      const [trick] = blind;
      const strategies = blind.map(({ strategy }) => strategy).join(" ");
      const { count } = mostTold;
      return {
        everything: everything
          ? [
              {
                id: "everything-told",
                params: { mode, facts },
                about,
                way: mostTold.sets[0]?.choices ?? [],
              } as const,
            ]
          : [],
        blind: trick
          ? [
              {
                id: "blind-strategy",
                params: { mode, strategies, facts: count },
                about,
                way: trick.choices,
              } as const,
            ]
          : [],
      };
    });
  return merged([
    ...found.flatMap((each) => each.everything),
    ...found.flatMap((each) => each.blind),
  ]);
}
