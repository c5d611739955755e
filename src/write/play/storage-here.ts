import type { StoragePort } from "../../player/store/storage-port.ts";

/** A storage that lasts as long as somebody holds it. */
export function storageHere(): StoragePort {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}
