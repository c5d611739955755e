import type { Comparison } from "../scenario/condition.ts";
import { type Mendable, mendables } from "../scenario/vocabulary.ts";
import { type Settled, variableOf } from "./conditions.ts";
import { livenessOf, readsIn } from "./liveness.ts";
import type { Program } from "./program.ts";

/** Where in a row a yes/no stands. */
export type Place = { word: number; mask: number };

/** How a reduced state is written as a row of whole numbers, and read. */
export type Encoding = {
  width: number;
  start: Int32Array;
  /** Whether a settled condition holds in a row. */
  test: (condition: Settled) => (row: Int32Array) => boolean;
  /** Where a yes/no variable stands (`flag:x`, `told:x`, …); undefined for one that nothing reads. */
  place: (variable: string) => Place | undefined;
  /** Whether a variable of this kind (`told`, `chose`, …) is read at all: most kinds are not in most cases. */
  reads: (kind: string) => boolean;
  /** The yes/no variables that begin with this. */
  startingWith: (prefix: string) => string[];
  /** Adds to a meter, within its bounds; undefined for a meter that nothing reads. */
  change: (meter: string, by: number) => ((row: Int32Array) => void) | undefined;
  /** What mending something sets, where this scene reads it. */
  mend: (room: number, mended: Mendable) => Place;
  /** The place of a choice that was made in its scene. */
  used: (index: number) => Place;
  /** Forgets what the room of the row does not need. */
  reduce: (row: Int32Array) => void;
  /** No choice was made here yet: the scene was entered just now, and its text is read. */
  entered: (row: Int32Array) => boolean;
  /** Forgets what belongs to a scene: what was made and mended in it. */
  leave: (row: Int32Array) => void;
};

const SCENE = 0;
const MENDED = 1;
const USED = 2;
const always = () => true;
const never = () => false;

const comparisons: Record<Comparison, (now: number, value: number) => boolean> = {
  ">=": (now, value) => now >= value,
  "<=": (now, value) => now <= value,
  ">": (now, value) => now > value,
  "<": (now, value) => now < value,
  "=": (now, value) => now === value,
  "!=": (now, value) => now !== value,
};

/** Bits per word that are used; the sign bit stays free. */
const BITS = 31;
const ANY = 1 << mendables.length;

/**
 * How states of a program are written down: the scene, what was mended and made in it, and the live
 * variables. Variables that nothing can read any more are zero, so equal futures are equal rows.
 */
export function encodingOf(program: Program): Encoding {
  const { rooms, scenario } = program;
  const reads = readsIn(program);
  const { variables, liveIn } = livenessOf(program, reads);
  const flags = variables.filter((each) => !each.startsWith("meter:"));
  const meters = variables.filter((each) => each.startsWith("meter:"));
  const most = Math.max(1, ...rooms.map(({ options }) => options.length));
  const firstFlag = USED + Math.ceil(most / BITS);
  const firstMeter = firstFlag + Math.ceil(flags.length / BITS);
  const width = firstMeter + meters.length;

  const kinds = new Set(variables.map((each) => each.slice(0, each.indexOf(":"))));
  const places = new Map(
    flags.map((each, at) => [
      each,
      { word: firstFlag + Math.floor(at / BITS), mask: 1 << (at % BITS) },
    ]),
  );
  // A meter is written as the number of its value in the order of discovery, so any number will do.
  const gauges = new Map(
    meters.map((each, at) => {
      const meter = scenario.meters.find(({ id }) => `meter:${id}` === each);
      const start = program.start.meters[each.slice("meter:".length)] ?? 0;
      return [
        each,
        { word: firstMeter + at, meter, values: [start], index: new Map([[start, 0]]) },
      ];
    }),
  );
  const mendedRead = reads.map(({ mended }) => mended);
  const mendBit = (mended: string) =>
    mended === "any" ? ANY : 1 << mendables.indexOf(mended as Mendable);

  const masks = rooms.map((_, room) => {
    const mask = new Int32Array(width).fill(-1);
    for (let word = firstFlag; word < width; word++) mask[word] = 0;
    for (const at of liveIn(room)) {
      const variable = variables[at] as string;
      const place = places.get(variable);
      const gauge = gauges.get(variable);
      if (place) mask[place.word] = (mask[place.word] as number) | place.mask;
      if (gauge) mask[gauge.word] = -1;
    }
    return mask;
  });

  const compare = (condition: { meter: string; is: Comparison; value: number }) => {
    const gauge = gauges.get(`meter:${condition.meter}`);
    const { value } = condition;
    const is = comparisons[condition.is];
    if (!gauge) return is(0, value) ? always : never;
    const { word, values } = gauge;
    return (row: Int32Array) => is(values[row[word] as number] as number, value);
  };
  const bit = ({ word, mask }: Place) => {
    return (row: Int32Array) => ((row[word] as number) & mask) !== 0;
  };
  const test: Encoding["test"] = (condition) => {
    if (typeof condition === "boolean") return condition ? always : never;
    if ("all" in condition) {
      const parts = condition.all.map((each) => test(each));
      return (row) => parts.every((each) => each(row));
    }
    if ("any" in condition) {
      const parts = condition.any.map((each) => test(each));
      return (row) => parts.some((each) => each(row));
    }
    if ("not" in condition) {
      const inner = test(condition.not);
      return (row) => !inner(row);
    }
    if ("meter" in condition) return compare(condition);
    if ("mended" in condition) return bit({ word: MENDED, mask: mendBit(condition.mended) });
    return bit(places.get(variableOf(condition)) ?? { word: 0, mask: 0 });
  };

  const start = new Int32Array(width);
  const known = [
    ...program.start.told.map((id) => `told:${id}`),
    ...program.start.flags.map((id) => `flag:${id}`),
    ...program.start.visited.map((id) => `visited:${id}`),
    ...Object.entries(program.start.ties).map(([contact, tie]) => `tie:${contact}/${tie}`),
  ];
  start[SCENE] = rooms.findIndex(({ scene }) => scene.id === program.start.scene);
  for (const each of known) {
    const place = places.get(each);
    if (place) start[place.word] = (start[place.word] as number) | place.mask;
  }

  const reduce = (row: Int32Array) => {
    const mask = masks[row[SCENE] as number] as Int32Array;
    for (let word = firstFlag; word < width; word++)
      row[word] = (row[word] as number) & (mask[word] as number);
  };
  reduce(start);

  return {
    width,
    start,
    test,
    place: (variable) => places.get(variable),
    reads: (kind) => kinds.has(kind),
    startingWith: (prefix) => flags.filter((each) => each.startsWith(prefix)),
    change(id, by) {
      const gauge = gauges.get(`meter:${id}`);
      if (!gauge?.meter) return undefined;
      const { word, values, index } = gauge;
      const { min, max } = gauge.meter;
      const after = (number: number): number => {
        const value = Math.min(max, Math.max(min, (values[number] as number) + by));
        const known = index.get(value);
        if (known !== undefined) return known;
        index.set(value, values.length);
        return values.push(value) - 1;
      };
      /** By the number of the value before. */
      const becomes: number[] = [];
      return (row) => {
        const number = row[word] as number;
        becomes[number] ??= after(number);
        row[word] = becomes[number];
      };
    },
    mend(room, mended) {
      const read = mendedRead[room] as Set<string>;
      const mask = (read.has(mended) ? mendBit(mended) : 0) | (read.has("any") ? ANY : 0);
      return { word: MENDED, mask };
    },
    used: (index) => ({ word: USED + Math.floor(index / BITS), mask: 1 << (index % BITS) }),
    reduce,
    entered(row) {
      for (let word = USED; word < firstFlag; word++) if (row[word] !== 0) return false;
      return true;
    },
    leave(row) {
      for (let word = MENDED; word < firstFlag; word++) row[word] = 0;
    },
  };
}
