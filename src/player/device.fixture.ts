import type { Device } from "./device.ts";
import { createOwnTextStore } from "./store/own-texts.ts";
import { createPlayStore } from "./store/play-store.ts";
import type { StoragePort } from "./store/storage-port.ts";

/** A device for tests: a real store over the storage given, a clock and ids that count (and are new). */
export function deviceOf(storage: StoragePort | undefined, fetch: typeof globalThis.fetch) {
  let time = 1_700_000_000_000;
  let ids = 0;
  const listeners = new Set<Parameters<Device["onOtherTab"]>[0]>();
  const device: Device = {
    store: createPlayStore(storage, () => ++time),
    ownTexts: createOwnTextStore(storage),
    newId: function unused(): string {
      const id = `testplay${String(++ids).padStart(4, "0")}`;
      return storage?.getItem(`blanco.play.${id}`) ? unused() : id;
    },
    fetch,
    onOtherTab(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const otherTab = (key: string, raw: string) => {
    for (const listener of listeners) listener(key, raw);
  };
  return { device, otherTab };
}
