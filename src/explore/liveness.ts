import { HERE, type Scene } from "../scenario/scenario.ts";
import { ties } from "../scenario/vocabulary.ts";
import { addReads } from "./conditions.ts";
import { addReadsOf, type Option, type Program } from "./program.ts";

/** The variables whose value a condition may still read, per scene. Mending is left out: it belongs to the scene. */
export type Liveness = ReadonlyMap<string, ReadonlySet<string>>;

/** What the conditions of one scene read: variables, and of what was mended `place`, `face`, …, `any`. */
export type Reads = { variables: Set<string>; mended: Set<string> };

/** What every scene of a program reads, of its texts and choices, in the order of its rooms. */
export function readsIn({ rooms }: Program): Reads[] {
  return rooms.map(({ texts, options }) => {
    const found: string[] = [];
    for (const { when } of texts) addReads(when, found);
    for (const option of options) addReadsOf(option, found);
    const reads: Reads = { variables: new Set(), mended: new Set() };
    for (const each of found)
      if (each.startsWith(MENDED)) reads.mended.add(each.slice(MENDED.length));
      else reads.variables.add(each);
    return reads;
  });
}
const MENDED = "mended:";

const tied = (changes: Scene["ties"] = []): string[] =>
  changes.flatMap(({ contact }) => ties.map((tie) => `tie:${contact}/${tie}`));

/** A way from one scene to another, with what is surely overwritten on it. */
type Link = { from: number; overwritten: readonly string[]; decision: string | undefined };

/**
 * All links of a program, by the number of the room they lead to.
 * @param read the variables that matter at all
 */
const linksInto = ({ rooms }: Program, read: ReadonlySet<string>): Link[][] => {
  const numbers = new Map(rooms.map(({ scene }, at) => [scene.id, at]));
  const links: Link[][] = rooms.map(() => []);
  /** What a choice surely gives a new value, whatever it was: nobody can read the old one afterwards. */
  const overwrittenBy = (scene: string, { choice, tells }: Option): string[] => {
    const found: string[] = [];
    const add = (variable: string) => {
      if (read.has(variable)) found.push(variable);
    };
    for (const { fact, when } of tells) if (when === true) add(`told:${fact}`);
    for (const flag of choice.sets) add(`flag:${flag}`);
    for (const flag of choice.clears) add(`flag:${flag}`);
    for (const each of tied(choice.ties)) add(each);
    add(`chose:${scene}/${choice.id}`);
    return found;
  };
  for (const [from, { scene, options }] of rooms.entries())
    for (const option of options) {
      const overwritten = overwrittenBy(scene.id, option);
      const { asks, id } = option.choice;
      // Every answer to a decision takes the place of all that was settled in it before.
      const decision = asks && asks.kind !== "meaning" ? `decided:${id}/` : undefined;
      for (const { scene: target } of option.to) {
        const to = target === HERE ? undefined : numbers.get(target);
        if (to === undefined) continue;
        const entered = tied(rooms[to]?.scene.ties);
        const visited = `visited:${target}`;
        if (read.has(visited)) entered.push(visited);
        const all = entered.length === 0 ? overwritten : [...overwritten, ...entered];
        links[to]?.push({ from, overwritten: all, decision });
      }
    }
  return links;
};

/**
 * For each scene the variables that matter from there on: read in it, or in a scene it can lead to
 * without surely being given a new value on the way. Two states that agree on these have the same
 * future, so exploring may treat them as one.
 * @param program a case as one mode sees it
 * @param reads what `readsIn` gives for it
 */
export function livenessOf(program: Program, reads: readonly Reads[] = readsIn(program)): Liveness {
  const { rooms } = program;
  const live = reads.map(({ variables }) => new Set(variables));
  const all = new Set<string>();
  for (const each of live) for (const variable of each) all.add(variable);
  const links = linksInto(program, all);
  // What became live in a scene goes back over the links into it, until nothing is new.
  const waiting = rooms.flatMap((_, room) =>
    [...(live[room] as Set<string>)].map((variable) => ({ room, variable })),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { room, variable } = next;
    for (const { from, overwritten, decision } of links[room] ?? []) {
      const there = live[from] as Set<string>;
      if (there.has(variable) || overwritten.includes(variable)) continue;
      if (decision !== undefined && variable.startsWith(decision)) continue;
      there.add(variable);
      waiting.push({ room: from, variable });
    }
  }
  return new Map(rooms.map(({ scene }, room) => [scene.id, live[room] as Set<string>]));
}
