import type { TieChange } from "../scenario/scenario.ts";
import { ties } from "../scenario/vocabulary.ts";
import type { Encoding, Place } from "./encoding.ts";

/** What one thing writes into rows, gathered so that every word of a row is touched once. */
export type Writes = {
  /** Makes a place true or false; of two for one place the later counts. */
  put: (place: Place | undefined, value: boolean) => void;
  /** The same by the name of a variable; nothing where nobody reads it. */
  set: (variable: string, value: boolean) => void;
  ties: (changes: readonly TieChange[] | undefined) => void;
  into: (row: Int32Array) => void;
};

/**
 * Writes for rows of an encoding, empty at first.
 */
export function createWrites(encoding: Encoding): Writes {
  const words: number[] = [];
  const keep: number[] = [];
  const add: number[] = [];
  const put: Writes["put"] = (place, value) => {
    if (!place || place.mask === 0) return;
    let at = words.indexOf(place.word);
    if (at < 0) {
      at = words.push(place.word) - 1;
      keep.push(-1);
      add.push(0);
    }
    keep[at] = (keep[at] as number) & ~place.mask;
    add[at] = value ? (add[at] as number) | place.mask : (add[at] as number) & ~place.mask;
  };
  const set: Writes["set"] = (variable, value) => put(encoding.place(variable), value);
  return {
    put,
    set,
    ties(changes) {
      if (!changes || !encoding.reads("tie")) return;
      for (const { contact, tie } of changes)
        for (const each of ties) set(`tie:${contact}/${each}`, each === tie);
    },
    into(row) {
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as number;
        row[word] = ((row[word] as number) & (keep[at] as number)) | (add[at] as number);
      }
    },
  };
}
