import { useEffect, useRef } from "react";
import type { StoragePort } from "../../player/store/storage-port.ts";
import type { Outbox } from "../client/outbox.ts";

/** Where servers take turns and each forgets what the others were told, somebody has to stop. */
const MOST = 20;

const placeOf = (id: string) => `blanco.class.${id}.nickname`;

/** Keeps a nickname for as long as the tab is open, or forgets the one that was there. */
export function keepNickname(tab: StoragePort | undefined, id: string, nickname = ""): void {
  try {
    if (nickname === "") tab?.removeItem(placeOf(id));
    else tab?.setItem(placeOf(id), nickname);
  } catch {
    // Then a server that forgets it is not told again.
  }
}

/**
 * Tells a server the nickname of this device again where it does not know it (any more): it is in the
 * memory of a server only, and after that was started anew it is nowhere but in this tab.
 * @param told under which name the server knows this device: "" for none, undefined where there are none
 */
export function useNickname(
  id: string,
  tab: StoragePort | undefined,
  told: string | undefined,
  outbox: Outbox | undefined,
): void {
  const times = useRef(0);
  useEffect(() => {
    const nickname = tab?.getItem(placeOf(id));
    if (told !== "" || !outbox || !nickname || times.current >= MOST) return;
    times.current += 1;
    outbox.add({ kind: "nickname", nickname });
  }, [id, tab, told, outbox]);
}
