import { type ReactNode, useId } from "react";
import { useModal } from "../../player/parts/use-modal.ts";
import { useWords } from "../words.ts";

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/**
 * A question or a list over the page. The browser's own dialog keeps the focus in it and gives it
 * back; Escape, the button and a touch beside it close it. Mounted is open.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { close } = useWords().messages;
  const dialog = useModal();
  const heading = useId();
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
