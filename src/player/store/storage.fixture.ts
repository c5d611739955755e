import type { StoragePort } from "./storage-port.ts";

/**
 * A storage that works as a browser's does, with room for `quota` characters.
 * Not a stand-in with scripted answers: what is set can be read, and what does not fit throws.
 */
export function storageOf(
  entries: Record<string, string> = {},
  quota = Number.POSITIVE_INFINITY,
): StoragePort & { entries: Map<string, string>; quota: number } {
  const map = new Map(Object.entries(entries));
  return {
    entries: map,
    quota,
    get length() {
      return map.size;
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      const others = [...map].filter(([name]) => name !== key).flat();
      if ([...others, key, value].join("").length > this.quota)
        throw new DOMException("no room", "QuotaExceededError");
      map.set(key, value);
    },
    removeItem: (key) => {
      map.delete(key);
    },
  };
}

/** What a browser hands out that blocks site data: every use throws. */
export function blockedStorage(): StoragePort {
  const refuse = (): never => {
    throw new DOMException("not allowed", "SecurityError");
  };
  return {
    get length() {
      return refuse();
    },
    key: refuse,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  };
}
