import type { StoragePort } from "../../player/store/storage-port.ts";

/** A class this device is in. Its token is a cookie that no script can read. */
export type JoinedClass = { id: string; title: string };

const PLACE = "blanco.classes";
/** More than a student is in within the days that a class lasts. */
const MOST = 8;

const isJoined = (value: unknown): value is JoinedClass =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "title" in value &&
  typeof value.title === "string";

/** The classes this device is in, the last joined first; none where the browser keeps nothing. */
export function joinedClasses(storage: StoragePort | undefined): JoinedClass[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(PLACE) ?? "[]");
    return Array.isArray(found) ? found.filter(isJoined) : [];
  } catch {
    return [];
  }
}

function keep(storage: StoragePort | undefined, classes: JoinedClass[]): void {
  try {
    storage?.setItem(PLACE, JSON.stringify(classes.slice(0, MOST)));
  } catch {
    // Without it, coming back takes the code again.
  }
}

/** Remembers a class as the last joined. */
export function rememberClass(storage: StoragePort | undefined, joined: JoinedClass): void {
  keep(storage, [joined, ...joinedClasses(storage).filter(({ id }) => id !== joined.id)]);
}

/** Forgets a class that is gone, or that somebody left. */
export function forgetClass(storage: StoragePort | undefined, id: string): void {
  keep(
    storage,
    joinedClasses(storage).filter((each) => each.id !== id),
  );
}
