import { later } from "../parts/later.tsx";

/** The ecogram and its words, one language at a time, fetched when it is first in sight. */
export const mapRooms = {
  nl: later(async () => {
    const [{ default: room }, { networkMapNl: words }] = await Promise.all([
      import("./room.ts"),
      import("../../i18n/network-map.nl.ts"),
    ]);
    return { ...room, words };
  }),
  en: later(async () => {
    const [{ default: room }, { networkMapEn: words }] = await Promise.all([
      import("./room.ts"),
      import("../../i18n/network-map.en.ts"),
    ]);
    return { ...room, words };
  }),
};
