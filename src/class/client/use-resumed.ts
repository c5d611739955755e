import { useEffect, useState } from "react";
import type { Message, ViewOf } from "../protocol/view.ts";
import { knownClasses, rememberClass } from "./known-classes.ts";
import { clearAddress, resume } from "./resume.ts";
import type { ClassWorld } from "./world.ts";

export type InSeat<S extends "screen" | "remote"> = { id: string; first?: Message<ViewOf[S]> };

/**
 * Into a seat by the link that the host made; after a reload back into it, by its cookie.
 * @returns the seat; `arriving` while that is being found out, `nowhere` without one
 */
export function useResumed<S extends "screen" | "remote">(
  seat: S,
  { fetch, storage }: ClassWorld,
): InSeat<S> | "arriving" | "nowhere" {
  const [seated, setSeated] = useState<InSeat<S> | "arriving" | "nowhere">("arriving");
  useEffect(() => {
    const arrive = async () => {
      const { hash } = location;
      const resumed = await resume(fetch, seat, hash);
      if (resumed) clearAddress();
      if (resumed && "problem" in resumed) return setSeated("nowhere");
      if (resumed) rememberClass(storage, seat, { id: resumed.id, title: "" });
      setSeated(resumed ?? knownClasses(storage, seat)[0] ?? "nowhere");
    };
    const again = () => void arrive();
    again();
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, [seat, fetch, storage]);
  return seated;
}
