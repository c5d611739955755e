import { useCallback, useEffect, useRef, useState } from "react";
import { anchorOf } from "./Conversation.tsx";

const prefersStillness = () =>
  typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Where the reader's eyes and focus go after something happened: the first new line comes to the top
 * of the view, and the focus moves to what can be done next.
 * @param resumeAt the entry that a student comes back to: it is in view from the start, without focus
 * @returns `panel`, for the element that takes the focus; `arriveAt` with the key of a new entry
 */
export function useArriving(resumeAt: string | undefined) {
  const panel = useRef<HTMLElement>(null);
  // An object and not a key: arriving twice at the same entry moves there twice.
  const [arrival, setArrival] = useState<{ key: string }>();
  // Only on coming in: later arrivals say where to go themselves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first value counts
  useEffect(() => {
    if (resumeAt === undefined) return;
    document.getElementById(anchorOf(resumeAt))?.scrollIntoView?.({ block: "start" });
  }, []);
  useEffect(() => {
    if (!arrival) return;
    // The focus first: a screen reader then says the new lines after the name of the panel.
    panel.current?.focus({ preventScroll: true });
    document.getElementById(anchorOf(arrival.key))?.scrollIntoView?.({
      block: "start",
      behavior: prefersStillness() ? "auto" : "smooth",
    });
  }, [arrival]);
  return { panel, arriveAt: useCallback((key: string) => setArrival({ key }), []) };
}
