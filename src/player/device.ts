import { createOwnTextStore, type OwnTextStore } from "./store/own-texts.ts";
import { createPlayStore, type PlayStore } from "./store/play-store.ts";
import { openStorage } from "./store/storage-port.ts";

/** What the player needs of the browser around it; handed in, so that tests can bring their own. */
export type Device = {
  store: PlayStore;
  ownTexts: OwnTextStore;
  newId: () => string;
  fetch: typeof globalThis.fetch;
  /** Calls back when another tab changed the storage; returns how to stop. */
  onOtherTab: (listener: (key: string | null, raw: string | null) => void) => () => void;
};

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** 16 random letters and digits: 82 bits, and works where `randomUUID` does not (plain http in a school). */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}

/** The browser this page runs in. */
export function browserDevice(): Device {
  const storage = openStorage(() => window.localStorage);
  return {
    store: createPlayStore(storage, Date.now),
    ownTexts: createOwnTextStore(storage),
    newId: randomId,
    fetch: (...request) => window.fetch(...request),
    onOtherTab(listener) {
      const heard = ({ key, newValue }: StorageEvent) => listener(key, newValue);
      window.addEventListener("storage", heard);
      return () => window.removeEventListener("storage", heard);
    },
  };
}
