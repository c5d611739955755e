import { type Choice, HERE, type Scenario, type Scene } from "../../scenario/scenario.ts";
import { moves } from "../../scenario/vocabulary.ts";
import type { Finding } from "../finding.ts";

/** A talk that leaves one in the scene, so that what is heard can still weigh in the decision. */
const talksHere = ({ moves: made, to, asks }: Choice) =>
  asks === undefined &&
  made.some((move) => moves[move].family === "talk") &&
  to.some(({ scene }) => scene === HERE);

const canAsk = ({ choices }: Scene) =>
  choices.some(
    (choice) =>
      talksHere(choice) ||
      choice.asks?.kind === "meaning" ||
      (choice.asks?.kind === "together" && choice.asks.client),
  );

/**
 * A decision about somebody who cannot be asked on the spot: its scene has no talk that leads back
 * `here`, no question what matters most, and no client to turn to in a joint decision.
 */
export function askingFindings({ scenes }: Scenario): Finding[] {
  return scenes
    .filter((scene) => !canAsk(scene))
    .flatMap(({ id: scene, choices }) =>
      choices
        .filter(({ asks }) => asks?.kind === "decide")
        .map(
          ({ id: choice }): Finding => ({
            id: "decide-without-asking",
            params: { scene, choice },
            about: { scene, choice },
          }),
        ),
    );
}
