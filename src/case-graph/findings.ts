import type { Exploration } from "../explore/explore.ts";
import type { Scenario, Scene } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";

/** What exploring found amiss in a scene. */
export type GraphFinding =
  /** No mode ever comes here. */
  | { kind: "unreachable"; modes: Mode[] }
  /** A play can get stuck here, or go on from here for ever; `way` are the choices that show it. */
  | { kind: "no-choice" | "no-ending"; modes: Mode[]; way: string[] }
  /** No mode can ever make this choice. */
  | { kind: "never-possible"; modes: Mode[]; choice: string };

/** Choices of a scene that none of the modes that could make them ever has. */
const neverAnywhere = ({ id, choices }: Scene, explored: readonly Exploration[]): string[] => {
  const here = explored.filter(({ scenes }) => scenes.reached.includes(id));
  const isNever = ({ neverPossible }: Exploration, choice: string) =>
    neverPossible.some((each) => each.scene === id && each.choice === choice);
  return choices
    .filter((choice) => {
      const able = here.filter(
        ({ mode }) => choice.for === undefined || mode === "pair" || mode === choice.for,
      );
      return able.length > 0 && able.every((each) => isNever(each, choice.id));
    })
    .map((choice) => choice.id);
};

/**
 * What is amiss, by scene. What was only not seen within a bound is not called unreachable.
 */
export function findingsOf(
  scenario: Scenario,
  explored: readonly Exploration[],
): Map<string, GraphFinding[]> {
  const found = new Map<string, GraphFinding[]>();
  const add = (scene: string, finding: GraphFinding) =>
    found.set(scene, [...(found.get(scene) ?? []), finding]);
  for (const { mode, traps } of explored)
    for (const { scene, kind, way } of traps) {
      const same = found.get(scene)?.find((each) => each.kind === kind);
      if (same) same.modes.push(mode);
      else add(scene, { kind, modes: [mode], way });
    }
  if (explored.length === 0 || explored.some(({ complete }) => !complete)) return found;
  const modes = explored.map(({ mode }) => mode);
  const reached = new Set(explored.flatMap(({ scenes }) => scenes.reached));
  const suspects = new Set(
    explored.flatMap(({ neverPossible }) => neverPossible.map(({ scene }) => scene)),
  );
  for (const scene of scenario.scenes) {
    const { id } = scene;
    if (!reached.has(id)) add(id, { kind: "unreachable", modes });
    else if (suspects.has(id))
      for (const choice of neverAnywhere(scene, explored))
        add(id, { kind: "never-possible", modes, choice });
  }
  return found;
}
