import type { StoragePort } from "../../player/store/storage-port.ts";
import type { Seat } from "../protocol/words.ts";

/**
 * A class in which this device has a seat. The seat itself is a cookie that no script can read; only
 * a host keeps the token, for the link that brings them back on another device.
 */
export type KnownClass = { id: string; title: string; token?: string };

/** More than somebody is in within the days that a class lasts. */
const MOST = 12;

const isKnown = (value: unknown): value is KnownClass =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "title" in value &&
  typeof value.title === "string" &&
  (!("token" in value) || typeof value.token === "string");

const placeOf = (seat: Seat) => `blanco.classes.${seat}`;

/** The classes in which this device has such a seat, the last first; none where nothing is kept. */
export function knownClasses(storage: StoragePort | undefined, seat: Seat): KnownClass[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(placeOf(seat)) ?? "[]");
    return Array.isArray(found) ? found.filter(isKnown) : [];
  } catch {
    return [];
  }
}

function keep(storage: StoragePort | undefined, seat: Seat, classes: KnownClass[]): void {
  try {
    storage?.setItem(placeOf(seat), JSON.stringify(classes.slice(0, MOST)));
  } catch {
    // Without it, coming back takes the code or the link again.
  }
}

/** Remembers a class as the last; what was known of it and is not told now stays known. */
export function rememberClass(
  storage: StoragePort | undefined,
  seat: Seat,
  known: KnownClass,
): void {
  const all = knownClasses(storage, seat);
  const before = all.find(({ id }) => id === known.id);
  const others = all.filter(({ id }) => id !== known.id);
  keep(storage, seat, [{ ...before, ...known }, ...others]);
}

/** Forgets a class that is gone, or that somebody left. */
export function forgetClass(storage: StoragePort | undefined, seat: Seat, id: string): void {
  keep(
    storage,
    seat,
    knownClasses(storage, seat).filter((each) => each.id !== id),
  );
}
