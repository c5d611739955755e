import { HERE } from "../scenario/scenario.ts";
import { readsOf } from "./conditions.ts";
import type { Option, Program, Room } from "./program.ts";

/** The variables whose value a condition may still read, per scene. Mending is left out: it belongs to the scene. */
export type Liveness = ReadonlyMap<string, ReadonlySet<string>>;

const readByOption = ({ when, tells, to, replies, feedback }: Option): string[] =>
  [when, ...[...tells, ...to, ...replies, ...feedback].map((each) => each.when)].flatMap(readsOf);

const readByRoom = ({ texts, options }: Room): string[] => [
  ...texts.flatMap(({ when }) => readsOf(when)),
  ...options.flatMap(readByOption),
];

/** What a choice surely gives a new value, whatever it was: nobody can read the old one afterwards. */
const overwrittenBy = (scene: string, { choice, tells }: Option, target: string): Set<string> =>
  new Set([
    ...tells.filter(({ when }) => when === true).map(({ fact }) => `told:${fact}`),
    ...[...choice.sets, ...choice.clears].map((flag) => `flag:${flag}`),
    `chose:${scene}/${choice.id}`,
    `visited:${target}`,
  ]);

/** What a scene's own conditions read of what was mended in it: `place`, `face`, `pace`, `writing`, `any`. */
export function mendedReadIn({ options }: Room): Set<string> {
  return new Set(
    options
      .flatMap(readByOption)
      .filter((each) => each.startsWith("mended:"))
      .map((each) => each.slice("mended:".length)),
  );
}

/**
 * For each scene the variables that matter from there on: read in it, or in a scene it can lead to
 * without surely being given a new value on the way. Two states that agree on these have the same
 * future, so exploring may treat them as one.
 * @param program a case as one mode sees it
 */
export function livenessOf({ rooms }: Program): Liveness {
  const live = new Map<string, Set<string>>(
    rooms.map((room) => [
      room.scene.id,
      new Set(readByRoom(room).filter((each) => !each.startsWith("mended:"))),
    ]),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const room of rooms.toReversed()) {
      const mine = live.get(room.scene.id) as Set<string>;
      const before = mine.size;
      for (const option of room.options)
        for (const { scene } of option.to) {
          if (scene === HERE) continue;
          const overwritten = overwrittenBy(room.scene.id, option, scene);
          for (const each of live.get(scene) ?? []) if (!overwritten.has(each)) mine.add(each);
        }
      changed ||= mine.size !== before;
    }
  }
  return live;
}
