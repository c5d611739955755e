import type { Exploration } from "../explore/explore.ts";
import { type Finding, wayWords } from "./finding.ts";

/** Every mode comes to an end, wherever it stands. One finding per scene, with the shortest way there. */
export function stuckFindings(explorations: readonly Exploration[]): Finding[] {
  const found = explorations.flatMap((exploration): Finding[] => {
    const { mode, part, traps, endings, complete } = exploration;
    const deadEnds = traps.filter(({ kind }) => kind === "no-choice");
    // Where somebody gets stuck, that they cannot end from just before it is the same mistake.
    const circles = deadEnds.length > 0 ? [] : traps.filter(({ kind }) => kind === "no-ending");
    if (deadEnds.length === 0 && endings.length === 0 && complete)
      return [{ id: "no-ending-possible", params: { mode, part }, about: { key: "start" } }];
    return [...deadEnds, ...circles.slice(0, 1)].map(
      ({ scene, kind, way }): Finding => ({
        id: kind === "no-choice" ? "dead-end" : "circle-without-end",
        params: { scene, mode, way: wayWords(way) },
        about: { scene },
      }),
    );
  });
  return found.filter(
    ({ id, about: { scene } }, at) =>
      scene === undefined ||
      found.findIndex((each) => each.id === id && each.about.scene === scene) === at,
  );
}
