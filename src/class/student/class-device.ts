import { browserDevice, type Device } from "../../player/device.ts";
import type { SavedPlay } from "../../player/store/saved-play.ts";

/**
 * The browser's own device, with every choice told on: a play in a class is one of the student's own
 * plays, there to be read and gone on with when the class is long gone.
 * @param onWrite called after the play was kept, with what was kept
 */
export function classDevice(onWrite: (saved: SavedPlay) => void): Device {
  const device = browserDevice();
  const { store } = device;
  return {
    ...device,
    store: {
      ...store,
      write(saved) {
        const written = store.write(saved);
        if (written.type !== "conflict") onWrite(written.saved);
        return written;
      },
    },
  };
}
