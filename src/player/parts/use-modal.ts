import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For a `dialog` that is open as long as it is mounted. The browser's own dialog keeps the focus in it
 * and gives it back.
 * @returns the ref to put on it
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, so that the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    if (typeof element.showModal === "function") element.showModal();
    else element.setAttribute("open", "");
    return () => element.close?.();
  }, []);
  return dialog;
}
