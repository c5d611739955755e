import { HERE } from "../../scenario/scenario.ts";
import type { Atom } from "../condition/atoms.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import type { Telling } from "../tags/tag.ts";
import { canHold } from "./can-hold.ts";
import { decisionsOf } from "./decisions.ts";
import {
  type CaseGraph,
  type CaseMode,
  idOf,
  lessonCutList,
  routesOf,
  type SceneNode,
  withOptions,
  wordsOf,
} from "./graph.ts";
import { nameable } from "./meanings.ts";
import { reachableScenes } from "./reachability.ts";
import { possibleTies, tiesMade } from "./ties.ts";
import { toldFacts } from "./told-facts.ts";

/** What can ever happen in a case, whoever plays it and whatever is chosen. */
export type World = {
  graph: CaseGraph;
  told: ReadonlySet<string>;
  set: ReadonlySet<string>;
  reachable: ReadonlyMap<CaseMode, ReadonlySet<string>>;
  visited: ReadonlySet<string>;
  /** What can be decided, as `decision/part/option`. */
  decided: ReadonlySet<string>;
  /** Facts that can be named as what matters most. */
  meant: ReadonlySet<string>;
  /** How ties can ever be, as `contact/tie`. */
  ties: ReadonlySet<string>;
  /** How many combinations of answers are tried before every condition gets the benefit of the doubt. */
  patience: { left: number };
};

/** Where a condition is asked: in an `If` on entering a scene, or around a choice. */
export type Place = { scene: SceneNode; choice?: CaseNode; mended: ReadonlySet<string> };

/** Gather what can ever happen on the bare graph. */
export function worldOf(graph: CaseGraph): World {
  const sets = graph.scenes.flatMap(({ choices }) =>
    choices.flatMap(withOptions).flatMap((each) => wordsOf(each, "sets")),
  );
  const reachable = new Map(graph.modes.map((mode) => [mode, reachableScenes(graph, mode)]));
  const told = toldFacts(graph);
  const visited = new Set([...reachable.values()].flatMap((scenes) => [...scenes]));
  const scenes = graph.scenes.filter(({ id }) => visited.has(id));
  return {
    graph,
    told,
    set: new Set([...sets, ...lessonCutList(graph, "sets")].map(({ value }) => value)),
    reachable,
    visited,
    patience: { left: 1_000_000 },
    decided: new Set(scenes.flatMap(decisionsOf)),
    meant: new Set(
      scenes.flatMap(({ choices }) =>
        choices.flatMap((choice) => nameable(graph, choice).filter((fact) => told.has(fact))),
      ),
    ),
    ties: possibleTies(graph, scenes),
  };
}

/** Whether the answer to one question can ever be yes in this place. */
export function possible(
  atom: Atom,
  { scene, choice, mended }: Place,
  modes: readonly CaseMode[],
  world: World,
): boolean {
  if (atom.kind === "meter" || atom.kind === "role") {
    const bounds = (meter: string) => boundsOf(world.graph, meter);
    return canHold(atom, { modes, certain: new Map(), bounds });
  }
  const asked = atom.argument.value;
  switch (atom.kind) {
    case "told":
      return world.told.has(asked);
    case "flag":
      return world.set.has(asked);
    case "visited":
      return world.visited.has(asked);
    case "chose": {
      const self = choice && `${scene.id}/${idOf(choice)?.value}` === asked;
      return self || world.visited.has(asked.split("/")[0] ?? "");
    }
    case "mended":
      return asked === "any" ? mended.size > 0 : mended.has(asked);
    case "decided":
      return world.decided.has(asked);
    case "meaning":
      return asked === "any" ? world.meant.size > 0 : world.meant.has(asked);
    case "tie":
      return world.ties.has(asked);
  }
}

/** The bounds of a meter, when it has any. */
export function boundsOf(graph: CaseGraph, id: string): { min: number; max: number } | undefined {
  const values = graph.defined.meter.get(id)?.values;
  const min = (values?.min as Located<number> | undefined)?.value;
  const max = (values?.max as Located<number> | undefined)?.value;
  return min === undefined || max === undefined ? undefined : { min, max };
}

/** Whether a choice can leave its scene going on. */
export const staysHere = (choice: CaseNode): boolean =>
  routesOf(choice).some(({ scene }) => scene.value === HERE);

/** What is certain once a choice was made, before anything it tells; not what an answer may undo. */
export function effectsOf(choice: CaseNode, scene: SceneNode): Map<string, boolean> {
  const certain = effectsAlone(choice);
  for (const option of withOptions(choice).slice(1))
    for (const key of effectsAlone(option).keys()) certain.delete(key);
  return certain.set(`chose(${scene.id}/${idOf(choice)?.value})`, true);
}

function effectsAlone(node: CaseNode): Map<string, boolean> {
  return new Map([
    ...wordsOf(node, "clears").map(({ value }) => [`flag(${value})`, false] as const),
    ...wordsOf(node, "sets").map(({ value }) => [`flag(${value})`, true] as const),
    ...wordsOf(node, "adjusts").flatMap(({ value }) => [
      [`mended(${value})`, true] as const,
      ["mended(any)", true] as const,
    ]),
    ...tiesMade(node),
  ]);
}

/** What is certainly told once a choice was made. */
export function toldBy(choice: CaseNode): Map<string, boolean> {
  const tellings = (choice.values.tells as Telling[] | undefined) ?? [];
  const certain = tellings.filter(({ when }) => !when);
  return new Map(certain.map(({ fact }) => [`told(${fact.value})`, true] as const));
}
