import { useEffect, useState } from "react";
import type { ReachAnswer } from "../protocol/requests.ts";
import { classRoutes } from "../protocol/routes.ts";
import { type Fetch, get } from "./post.ts";

/** Where phones in the room go, when the lecturer's laptop is itself the server. */
export type Reach = {
  /** Stands before the path of every link that is for another device. */
  origin: string;
  /** Other networks of this machine: a room may be on one of them. */
  others: readonly string[];
  /** No other device can come here. */
  alone: boolean;
};

/** Whether an address means the machine itself, on every machine another one. */
export const isThisMachine = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * How other devices reach this class. Asked only where the page itself was opened under an address of
 * this machine alone; until the answer is there, links carry that one.
 */
export function useReach(fetch: Fetch): Reach {
  const [origins, setOrigins] = useState<readonly string[]>();
  const here = isThisMachine(location.hostname);
  useEffect(() => {
    if (!here) return;
    let gone = false;
    void get<ReachAnswer>(fetch, classRoutes.reach).then((came) => {
      if (!gone && came.kind === "answer") setOrigins(came.answer.origins);
    });
    return () => {
      gone = true;
    };
  }, [here, fetch]);
  const [origin = location.origin, ...others] = origins ?? [];
  return { origin, others, alone: here && origins?.length === 0 };
}
