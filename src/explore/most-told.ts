import { contains, type FactSet, factSet, numbersIn, union } from "./fact-sets.ts";
import type { Walk } from "./walk.ts";

/** A largest set of facts that somebody can have been told when it ends, and shortest choices to it. */
export type MostTold = { facts: string[]; ending: string; choices: string[] };

export type MostToldReport = {
  /** Each set is contained in no other; the one with most facts first. */
  sets: MostTold[];
  /** How many facts the largest set holds. */
  count: number;
  /** False: not every state was looked into, or so many sets met in one that larger ones may exist. */
  complete: boolean;
};

/** How many maximal sets one state may hold. */
const MOST_SETS = 256;

/** A set with which a state was reached, and from where. */
type Found = { state: number; set: FactSet; step: number; from: Found | undefined };

/**
 * Adds a find unless one with the same or more facts is there; drops those that now are less.
 * @returns whether it was added
 */
const addMaximal = (finds: Found[], fresh: Found): boolean => {
  for (const each of finds) if (contains(each.set, fresh.set)) return false;
  let kept = 0;
  for (const each of finds) if (!contains(fresh.set, each.set)) finds[kept++] = each;
  finds.length = kept;
  finds.push(fresh);
  return true;
};

/**
 * The maximal sets of facts that can have been told at an end. What was told is never untold, so of
 * the sets with which a state can be reached only the maximal ones matter. Nearest first, so that
 * the first way to a set is a shortest one.
 */
export function mostTold(walk: Walk): MostToldReport {
  const { states, first, target, effect, effects, kind, program, room } = walk;
  const { facts } = program.scenario;
  const numberOf = new Map(facts.map(({ id }, at) => [id, at]));
  const start = factSet(
    program.start.told.flatMap((id) => numberOf.get(id) ?? []),
    facts.length,
  );
  const tells = effects.map((each) => factSet(each.tells, facts.length));
  const finds: Found[][] = Array.from({ length: states }, () => []);
  let complete = walk.complete;
  let layer: Found[] = [{ state: 0, set: start, step: -1, from: undefined }];
  finds[0]?.push(...layer);
  while (layer.length > 0) {
    const next: Found[] = [];
    for (const from of layer) {
      for (
        let step = first[from.state] as number;
        step < (first[from.state + 1] as number);
        step++
      ) {
        const state = target[step] as number;
        const set = union(from.set, tells[effect[step] as number] as FactSet);
        const there = finds[state] as Found[];
        const fresh: Found = { state, set, step, from };
        if (!addMaximal(there, fresh)) continue;
        // Letting go of the newest, never of one that was worked with, surely comes to rest.
        if (there.length > MOST_SETS) {
          there.pop();
          complete = false;
        } else next.push(fresh);
      }
    }
    layer = next;
  }

  const maximal: Found[] = [];
  const depth = (found: Found): number => {
    let steps = 0;
    for (let at = found.from; at; at = at.from) steps++;
    return steps;
  };
  const ends = finds
    .flatMap((each, state) => (kind[state] === "over" ? each : []))
    .map((found) => ({ found, steps: depth(found) }))
    .sort((left, right) => left.steps - right.steps);
  for (const { found } of ends) addMaximal(maximal, found);

  const sets = maximal
    .map((found): MostTold => {
      const choices: string[] = [];
      for (let at: Found | undefined = found; at?.from; at = at.from)
        choices.push(effects[effect[at.step] as number]?.choice.id ?? "");
      return {
        facts: numbersIn(found.set).map((number) => facts[number]?.id ?? ""),
        ending: program.rooms[room[found.state] as number]?.scene.id ?? "",
        choices: choices.reverse(),
      };
    })
    .sort((left, right) => right.facts.length - left.facts.length);
  return { sets, count: sets[0]?.facts.length ?? 0, complete };
}
