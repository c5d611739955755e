import { useSyncExternalStore } from "react";

/** Whether a media query holds now; false where the browser knows none (tests). */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      if (typeof matchMedia !== "function") return () => undefined;
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => typeof matchMedia === "function" && matchMedia(query).matches,
  );
}
