import { HERE, type Scene } from "../scenario/scenario.ts";
import { ties } from "../scenario/vocabulary.ts";
import { addReads } from "./conditions.ts";
import { addReadsOf, type Option, type Program } from "./program.ts";

/** The variables whose value a condition may still read, per scene. Mending is left out: it belongs to the scene. */
export type Liveness = {
  /** All that any scene reads, sorted. */
  variables: readonly string[];
  /** Places in `variables` of what matters in a room, by its number. */
  liveIn: (room: number) => number[];
};

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

/** Some of the variables, a bit for each, 32 to a word. */
type Bits = Int32Array;

/** Makes sets of variables; a kind that nobody reads (`told`, `chose`, …) is not even named. */
const setsOf = (variables: readonly string[]) => {
  const places = new Map(variables.map((each, at) => [each, at]));
  const kinds = new Set(variables.map((each) => each.slice(0, each.indexOf(":"))));
  const words = Math.ceil(variables.length / 32);
  const add = (bits: Bits, variable: string): void => {
    const place = places.get(variable);
    if (place !== undefined) bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
  };
  return {
    words,
    empty: (): Bits => new Int32Array(words),
    of(some: Iterable<string>): Bits {
      const bits = new Int32Array(words);
      for (const each of some) add(bits, each);
      return bits;
    },
    add(bits: Bits, kind: string, id: string): void {
      if (kinds.has(kind)) add(bits, `${kind}:${id}`);
    },
    addTies(bits: Bits, changes: Scene["ties"]): void {
      if (!changes || !kinds.has("tie")) return;
      for (const { contact } of changes) for (const tie of ties) add(bits, `tie:${contact}/${tie}`);
    },
    addStarting(bits: Bits, prefix: string): void {
      for (const each of variables) if (each.startsWith(prefix)) add(bits, each);
    },
  };
};
type Sets = ReturnType<typeof setsOf>;

/** What a choice surely gives a new value, whatever it was: nobody can read the old one afterwards. */
const overwrittenBy = (sets: Sets, scene: string, { choice, tells }: Option): Bits => {
  const bits = sets.empty();
  for (const { fact, when } of tells) if (when === true) sets.add(bits, "told", fact);
  for (const flag of choice.sets) sets.add(bits, "flag", flag);
  for (const flag of choice.clears) sets.add(bits, "flag", flag);
  sets.addTies(bits, choice.ties);
  sets.add(bits, "chose", `${scene}/${choice.id}`);
  // Every answer to a decision takes the place of all that was settled in it before.
  if (choice.asks && choice.asks.kind !== "meaning")
    sets.addStarting(bits, `decided:${choice.id}/`);
  return bits;
};

/** What entering a scene surely gives a new value. */
const overwrittenOnEntering = (sets: Sets, scene: Scene): Bits => {
  const bits = sets.empty();
  sets.addTies(bits, scene.ties);
  sets.add(bits, "visited", scene.id);
  return bits;
};

/** A way into a room: from which room, and what is surely overwritten by the choice. */
type Link = { from: number; overwritten: Bits };

/** All links of a program, by the number of the room they lead to. */
const linksInto = ({ rooms }: Program, sets: Sets): Link[][] => {
  const numbers = new Map(rooms.map(({ scene }, at) => [scene.id, at]));
  const links: Link[][] = rooms.map(() => []);
  for (const [from, { scene, options }] of rooms.entries())
    for (const option of options) {
      const link: Link = { from, overwritten: overwrittenBy(sets, scene.id, option) };
      for (const { scene: target } of option.to) {
        const to = target === HERE ? undefined : numbers.get(target);
        if (to !== undefined) links[to]?.push(link);
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
  const all = new Set<string>();
  for (const { variables } of reads) for (const variable of variables) all.add(variable);
  const variables = [...all].sort();
  const sets = setsOf(variables);
  const links = linksInto(program, sets);
  const entering = rooms.map(({ scene }) => overwrittenOnEntering(sets, scene));
  const live = reads.map((each) => sets.of(each.variables));
  // What became live in a scene goes back over the links into it, until nothing is new.
  const waiting = rooms.map((_, room) => room);
  const isWaiting = new Uint8Array(rooms.length).fill(1);
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    isWaiting[room] = 0;
    const [here, entered] = [live[room] as Bits, entering[room] as Bits];
    for (const { from, overwritten } of links[room] ?? []) {
      const there = live[from] as Bits;
      let isNew = false;
      for (let word = 0; word < sets.words; word++) {
        const lost = (entered[word] as number) | (overwritten[word] as number);
        const both = (there[word] as number) | ((here[word] as number) & ~lost);
        if (both === there[word]) continue;
        there[word] = both;
        isNew = true;
      }
      if (!isNew || isWaiting[from]) continue;
      isWaiting[from] = 1;
      waiting.push(from);
    }
  }
  return {
    variables,
    liveIn(room) {
      const found: number[] = [];
      for (const [word, bits] of (live[room] as Bits).entries())
        for (let left = bits; left !== 0; left &= left - 1)
          found.push(word * 32 + 31 - Math.clz32(left & -left));
      return found;
    },
  };
}
