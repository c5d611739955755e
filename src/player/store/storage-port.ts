/** What the player needs of `localStorage`; a test hands in its own. */
export type StoragePort = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** Why something could not be kept: no room left, or the browser does not let us. */
export type Refusal = "full" | "blocked";

/**
 * Opens a storage that may be forbidden: with site data blocked, even reading `window.localStorage` throws.
 * @param open reads the storage
 * @returns the storage, or undefined where it cannot be had
 */
export function openStorage(open: () => StoragePort): StoragePort | undefined {
  try {
    const storage = open();
    // Some browsers hand out an object that only throws when used.
    storage.getItem("blanco.preferences");
    return storage;
  } catch {
    return undefined;
  }
}

/**
 * Why a write was refused.
 * @param error whatever `setItem` threw
 * @returns `full` for a quota that is used up, otherwise `blocked`
 */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED"
    ? "full"
    : "blocked";
}
