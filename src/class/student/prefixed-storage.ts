import type { StoragePort } from "../../player/store/storage-port.ts";

/**
 * A room of its own within a storage: what is kept here does not mix with the rest.
 * @param prefix of every key in it
 */
export function prefixedStorage(storage: StoragePort, prefix: string): StoragePort {
  const own = () =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "").filter((key) =>
      key.startsWith(prefix),
    );
  return {
    get length() {
      return own().length;
    },
    key: (at) => own()[at]?.slice(prefix.length) ?? null,
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
  };
}
