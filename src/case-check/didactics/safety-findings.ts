import type { Scenario } from "../../scenario/scenario.ts";
import type { Finding } from "../finding.ts";

/**
 * A choice that asks about safety and whose feedback only takes: no value above 0, whatever its
 * conditions let through, and one below. Asking can come too early or too late, so one value below 0
 * beside one above is as it should be; that asking is never any good is not.
 */
export function safetyFindings({ scenes }: Scenario): Finding[] {
  return scenes.flatMap(({ id: scene, choices }) =>
    choices.flatMap(({ id: choice, moves, feedback }): Finding[] => {
      const values = feedback.map(({ value }) => value);
      const punished = values.some((value) => value < 0) && values.every((value) => value <= 0);
      return moves.includes("check-safety") && punished
        ? [{ id: "safety-punished", params: { scene, choice }, about: { scene, choice } }]
        : [];
    }),
  );
}
