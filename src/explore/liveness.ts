import { HERE, type Scene } from "../scenario/scenario.ts";
import { ties } from "../scenario/vocabulary.ts";
import { readsOf } from "./conditions.ts";
import { conditionsOf, type Option, type Program, type Room } from "./program.ts";

/** The variables whose value a condition may still read, per scene. Mending is left out: it belongs to the scene. */
export type Liveness = ReadonlyMap<string, ReadonlySet<string>>;

const readByOption = (option: Option): string[] => conditionsOf(option).flatMap(readsOf);

const readByRoom = ({ texts, options }: Room): string[] => [
  ...texts.flatMap(({ when }) => readsOf(when)),
  ...options.flatMap(readByOption),
];

const tied = (changes: Scene["ties"] = []): string[] =>
  changes.flatMap(({ contact }) => ties.map((tie) => `tie:${contact}/${tie}`));

/** What a choice surely gives a new value, whatever it was: nobody can read the old one afterwards. */
const overwrittenBy = (scene: string, { choice, tells }: Option): string[] => [
  ...tells.filter(({ when }) => when === true).map(({ fact }) => `told:${fact}`),
  ...[...choice.sets, ...choice.clears].map((flag) => `flag:${flag}`),
  ...tied(choice.ties),
  `chose:${scene}/${choice.id}`,
];

/** What a scene's own conditions read of what was mended in it: `place`, `face`, `pace`, `writing`, `any`. */
export function mendedReadIn({ options }: Room): Set<string> {
  return new Set(
    options
      .flatMap(readByOption)
      .filter((each) => each.startsWith("mended:"))
      .map((each) => each.slice("mended:".length)),
  );
}

/** A way from one scene to another, with what is surely overwritten on it. */
type Link = { from: number; overwritten: ReadonlySet<string>; decision: string | undefined };

/** All links of a program, by the number of the room they lead to. */
const linksInto = ({ rooms }: Program): Link[][] => {
  const numbers = new Map(rooms.map(({ scene }, at) => [scene.id, at]));
  const links: Link[][] = rooms.map(() => []);
  for (const [from, { scene, options }] of rooms.entries())
    for (const option of options) {
      const overwritten = overwrittenBy(scene.id, option);
      const { asks, id } = option.choice;
      // Every answer to a decision takes the place of all that was settled in it before.
      const decision = asks && asks.kind !== "meaning" ? `decided:${id}/` : undefined;
      for (const { scene: target } of option.to) {
        const to = target === HERE ? undefined : numbers.get(target);
        if (to === undefined) continue;
        const entered = [`visited:${target}`, ...tied(rooms[to]?.scene.ties)];
        links[to]?.push({ from, overwritten: new Set([...overwritten, ...entered]), decision });
      }
    }
  return links;
};

/**
 * For each scene the variables that matter from there on: read in it, or in a scene it can lead to
 * without surely being given a new value on the way. Two states that agree on these have the same
 * future, so exploring may treat them as one.
 * @param program a case as one mode sees it
 */
export function livenessOf(program: Program): Liveness {
  const { rooms } = program;
  const links = linksInto(program);
  const live = rooms.map(
    (room) => new Set(readByRoom(room).filter((each) => !each.startsWith("mended:"))),
  );
  // What became live in a scene goes back over the links into it, until nothing is new.
  const waiting = rooms.flatMap((_, room) =>
    [...(live[room] as Set<string>)].map((variable) => ({ room, variable })),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { room, variable } = next;
    for (const { from, overwritten, decision } of links[room] ?? []) {
      const there = live[from] as Set<string>;
      if (there.has(variable) || overwritten.has(variable)) continue;
      if (decision !== undefined && variable.startsWith(decision)) continue;
      there.add(variable);
      waiting.push({ room: from, variable });
    }
  }
  return new Map(rooms.map(({ scene }, room) => [scene.id, live[room] as Set<string>]));
}
