import { useEffect, useRef, useState } from "react";
import type { YouSection } from "../protocol/view.ts";

/** `left-over`: nobody was left to play with. `partner-left`: the partner erased what was theirs. */
export type Lost = "left-over" | "partner-left";

/**
 * Why somebody who was to play on two devices plays alone now, as long as the page is open.
 * @returns why, and a function to call when they choose for themselves how to take part
 */
export function useLostPartner({ way, pair }: YouSection): {
  lost: Lost | undefined;
  choose: () => void;
} {
  const [lost, setLost] = useState<Lost>();
  const before = useRef(pair?.state);
  const chosen = useRef(false);
  const now = pair?.state;
  useEffect(() => {
    const was = before.current;
    before.current = now;
    if (now) setLost(undefined);
    else if (was && way === "alone" && !chosen.current)
      setLost(was === "paired" ? "partner-left" : "left-over");
    if (was !== now) chosen.current = false;
  }, [now, way]);
  const choose = () => {
    chosen.current = true;
    setLost(undefined);
  };
  return { lost, choose };
}
