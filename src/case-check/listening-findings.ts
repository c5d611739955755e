import { blindStrategies } from "../explore/blind-strategies.ts";
import type { Exploration } from "../explore/explore.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Finding, wayWords } from "./finding.ts";

/** Whether a case can be won without listening: by hearing all there is, or by a trick. */
export function listeningFindings(
  scenario: Scenario,
  explorations: readonly Exploration[],
): Finding[] {
  const facts = scenario.facts.length;
  return explorations
    .filter(({ part, mostTold }) => part === "whole" && mostTold.count > 0)
    .flatMap((exploration): Finding[] => {
      const { mode, mostTold } = exploration;
      const best = mostTold.sets[0];
      // Together both roles may hear everything: that is what working together is for.
      const everything = mode !== "pair" && mostTold.count === facts;
      const blind = mostTold.complete
        ? blindStrategies(scenario, mode, exploration).filter((each) => each.reachesBestTold)
        : [];
      const [trick] = blind;
      return [
        ...(everything
          ? [
              {
                id: "everything-told",
                params: { mode, facts, way: wayWords(best?.choices ?? []) },
                about: { key: "roles" },
              } as const,
            ]
          : []),
        ...(trick
          ? [
              {
                id: "blind-strategy",
                params: {
                  mode,
                  strategies: blind.map(({ strategy }) => strategy).join(" "),
                  facts: mostTold.count,
                  way: wayWords(trick.choices),
                },
                about: { key: "roles" },
              } as const,
            ]
          : []),
      ];
    });
}
