import type { TieChange } from "../scenario/scenario.ts";
import { ties } from "../scenario/vocabulary.ts";
import type { Encoding, Place } from "./encoding.ts";

/**
 * What one thing writes into rows, gathered so that every word of a row is touched once: per word three
 * numbers, which word, the bits that it keeps, and the bits that are added. Empty at first.
 */
export type Writes = number[];

/** Makes a place true or false; of two for one place the later counts. */
export function put(writes: Writes, place: Place | undefined, value: boolean): void {
  if (!place || place.mask === 0) return;
  let at = 0;
  while (at < writes.length && writes[at] !== place.word) at += 3;
  if (at === writes.length) writes.push(place.word, -1, 0);
  const added = (writes[at + 2] as number) & ~place.mask;
  writes[at + 1] = (writes[at + 1] as number) & ~place.mask;
  writes[at + 2] = value ? added | place.mask : added;
}

/** Makes every tie that changed what it became, and none of the others. */
export function putTies(
  writes: Writes,
  encoding: Encoding,
  changes: readonly TieChange[] | undefined,
): void {
  if (!changes || !encoding.reads("tie")) return;
  for (const { contact, tie } of changes)
    for (const each of ties) put(writes, encoding.place(`tie:${contact}/${each}`), each === tie);
}

/** Writes all of it into a row. */
export function writeInto(row: Int32Array, writes: Writes): void {
  for (let at = 0; at < writes.length; at += 3) {
    const word = writes[at] as number;
    row[word] = ((row[word] as number) & (writes[at + 1] as number)) | (writes[at + 2] as number);
  }
}
