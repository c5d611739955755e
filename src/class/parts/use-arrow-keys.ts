import { useEffect, useRef } from "react";

/** Where an arrow means something already. */
const OWN_ARROWS = "input, textarea, select, [contenteditable], [role=textbox]";

/**
 * Calls one of two functions for keys pressed anywhere on the page, but not where a key does
 * something of its own or goes with another.
 * @param clicker also the keys that a presenter's clicker sends; they scroll a long page otherwise
 */
export function useArrowKeys(
  keys: { previous: () => void; next: () => void },
  { clicker = false }: { clicker?: boolean } = {},
): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.shiftKey || (target instanceof Element && target.closest(OWN_ARROWS))) return;
      const way =
        key === "ArrowRight" || (clicker && key === "PageDown")
          ? "next"
          : key === "ArrowLeft" || (clicker && key === "PageUp")
            ? "previous"
            : undefined;
      if (!way) return;
      event.preventDefault();
      // A key that is held down would run through the whole debrief.
      if (!event.repeat) latest.current[way]();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [clicker]);
}
