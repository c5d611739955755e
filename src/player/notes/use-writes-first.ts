import { useCallback, useSyncExternalStore } from "react";
import { useAsks } from "../asks/asks.ts";
import { keepWritesFirst, writesFirst } from "../store/habits.ts";

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether own words come first, and how to say otherwise; the same everywhere on the page. */
export function useWritesFirst(): [boolean, (wanted: boolean) => void] {
  const { ownTexts } = useAsks().device;
  const wanted = useSyncExternalStore(subscribe, () => writesFirst(ownTexts));
  const set = useCallback(
    (next: boolean) => {
      keepWritesFirst(ownTexts, next);
      for (const listener of listeners) listener();
    },
    [ownTexts],
  );
  return [wanted, set];
}
