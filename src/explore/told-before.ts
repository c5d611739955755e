import { factSet, numbersIn } from "./fact-sets.ts";
import type { Walk } from "./walk.ts";
import { finishOrder } from "./ways.ts";

/** What can be, and what must have been told when a scene begins. Ids, in the order of the case. */
export type ToldBefore = { possible: string[]; certain: string[] };

/**
 * Per scene what was told on entering it, over all ways to it.
 * @returns a function of a scene id; undefined for a scene that is not entered
 */
export function toldOnEntering(walk: Walk): (scene: string) => ToldBefore | undefined {
  const { program, states, first, target, effect, effects, room, entered } = walk;
  const { facts } = program.scenario;
  const numbers = new Map(facts.map(({ id }, at) => [id, at]));
  const known = program.start.told.flatMap((id) => numbers.get(id) ?? []);
  const start = factSet(known, facts.length);
  const words = start.length;
  const tells = effects.map((each) => factSet(each.tells, facts.length));
  const order = finishOrder(walk).order.toReversed();

  // Along every step what was told grows; where ways meet, one way is enough for `possible`, all for `certain`.
  const possible = new Int32Array(states * words);
  const certain = new Int32Array(states * words).fill(-1);
  for (let word = 0; word < words; word++) {
    possible[word] = start[word] as number;
    certain[word] = start[word] as number;
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const from of order)
      for (let step = first[from] as number; step < (first[from + 1] as number); step++) {
        const told = tells[effect[step] as number] ?? start;
        for (let word = 0; word < words; word++) {
          const at = (target[step] as number) * words + word;
          const may = (possible[from * words + word] as number) | (told[word] as number);
          const must = (certain[from * words + word] as number) | (told[word] as number);
          const [mayNow, mustNow] = [possible[at] as number, certain[at] as number];
          if ((may & ~mayNow) === 0 && (mustNow & ~must) === 0) continue;
          possible[at] = mayNow | may;
          certain[at] = mustNow & must;
          changed = true;
        }
      }
  }

  const idsIn = (set: readonly number[]) =>
    numbersIn(set).flatMap((number) => facts[number]?.id ?? []);
  return (scene) => {
    const number = program.rooms.findIndex((each) => each.scene.id === scene);
    const may = new Array<number>(words).fill(0);
    const must = new Array<number>(words).fill(-1);
    let found = false;
    for (let state = 0; state < states; state++) {
      if (room[state] !== number || !entered[state]) continue;
      found = true;
      for (let word = 0; word < words; word++) {
        may[word] = (may[word] as number) | (possible[state * words + word] as number);
        must[word] = (must[word] as number) & (certain[state * words + word] as number);
      }
    }
    return found ? { possible: idsIn(may), certain: idsIn(must) } : undefined;
  };
}
