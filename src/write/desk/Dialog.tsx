import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../words.ts";

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/**
 * A question or a list over the page. The browser's own dialog keeps the focus in it and gives it
 * back; Escape, the button and a touch beside it close it. Mounted is open.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { close } = useWords().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    if (typeof element.showModal === "function") element.showModal();
    else element.setAttribute("open", "");
    return () => element.close?.();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too, by the browser
    <dialog
      ref={dialog}
      className="write-dialog"
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="inside">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button plain" onClick={onClose}>
            {close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
