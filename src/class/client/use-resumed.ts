import { useEffect, useState } from "react";
import type { StoragePort } from "../../player/store/storage-port.ts";
import { classRoutes, readResumeFragment } from "../protocol/routes.ts";
import type { Message, ViewOf } from "../protocol/view.ts";
import { type Fetch, post } from "./post.ts";

type Resumed<S extends "screen" | "remote"> =
  | { at: "arriving" | "nowhere" }
  | { at: "in"; id: string; first?: Message<ViewOf[S]> };

/**
 * Into a seat by the link that the host made; after a reload back into it, by its cookie.
 * The token leaves the address at once: a projector shows addresses.
 */
export function useResumed<S extends "screen" | "remote">(
  seat: S,
  fetch: Fetch,
  storage: StoragePort | undefined,
): Resumed<S> {
  const [resumed, setResumed] = useState<Resumed<S>>({ at: "arriving" });
  useEffect(() => {
    const place = `blanco.class.${seat}`;
    const arrive = async () => {
      const link = readResumeFragment(location.hash);
      if (link?.seat === seat) {
        history.replaceState(null, "", location.pathname);
        const { id, token } = link;
        const came = await post<Message<ViewOf[S]>>(fetch, classRoutes.resume(id, seat), { token });
        if (came.kind !== "answer") return setResumed({ at: "nowhere" });
        try {
          storage?.setItem(place, id);
        } catch {
          // After a reload the link has to be opened again.
        }
        return setResumed({ at: "in", id, first: came.answer });
      }
      let last: string | null = null;
      try {
        last = storage?.getItem(place) ?? null;
      } catch {
        // A storage that may not be read knows of no class.
      }
      setResumed(last ? { at: "in", id: last } : { at: "nowhere" });
    };
    void arrive();
    const again = () => void arrive();
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, [seat, fetch, storage]);
  return resumed;
}
