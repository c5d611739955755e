import { type ReactNode, useId } from "react";
import { useMessages } from "../messages.ts";
import { useModal } from "./use-modal.ts";

type SheetProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** A question that wants an answer sits in the middle; the rest comes from the edge. */
  kind?: "edge" | "question";
};

/**
 * A sheet over the conversation. The browser's own dialog keeps the focus in it and gives it back;
 * Escape, the button and a touch beside it close it. Mounted is open.
 */
export function Sheet({ title, onClose, children, kind = "edge" }: SheetProps) {
  const { sheet } = useMessages();
  const dialog = useModal();
  const heading = useId();
  return (
    <dialog
      ref={dialog}
      className={`sheet ${kind}`}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="sheet-body">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button plain" onClick={onClose}>
            {sheet.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
