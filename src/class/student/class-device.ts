import { type Device, randomId } from "../../player/device.ts";
import { createOwnTextStore, createPlayStore } from "../../player/mount.tsx";
import type { SavedPlay } from "../../player/store/saved-play.ts";
import type { StoragePort } from "../../player/store/storage-port.ts";
import { prefixedStorage } from "./prefixed-storage.ts";

/**
 * What the player plays on in a class: plays and own words of this class lie apart from those of the
 * device, and every choice is told on.
 * @param onWrite called after the play was kept, with what was kept
 */
export function classDevice(
  storage: StoragePort | undefined,
  classId: string,
  onWrite: (saved: SavedPlay) => void,
): Device {
  const room = storage && prefixedStorage(storage, `blanco.class.${classId}.`);
  const store = createPlayStore(room, Date.now);
  return {
    store: {
      ...store,
      write(saved) {
        const written = store.write(saved);
        if (written.type !== "conflict") onWrite(written.saved);
        return written;
      },
    },
    ownTexts: createOwnTextStore(room),
    newId: randomId,
    fetch: (...request) => window.fetch(...request),
    onOtherTab(listener) {
      const place = `blanco.class.${classId}.`;
      const heard = ({ key, newValue }: StorageEvent) => {
        if (key?.startsWith(place)) listener(key.slice(place.length), newValue);
      };
      addEventListener("storage", heard);
      return () => removeEventListener("storage", heard);
    },
  };
}
