import { type ReactNode, useEffect, useRef } from "react";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";

type CardOverProps = {
  label: string;
  messages: NetworkMapMessages;
  onClose: () => void;
  children: ReactNode;
};

/** A card over the drawing, beside what it is about. It takes the focus; Escape and a button close it. */
export function CardOver({ label, messages, onClose, children }: CardOverProps) {
  const card = useRef<HTMLElement>(null);
  // Another contact is another card: the focus begins at its top again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label stands for the contact
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    if (card.current) card.current.scrollTop = 0;
  }, [label]);
  return (
    <section
      className="map-card"
      ref={card}
      tabIndex={-1}
      aria-label={messages.contact.details(label)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The sheet around it stays open.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <button
        type="button"
        className="map-close"
        onClick={onClose}
        aria-label={messages.contact.close}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
      {children}
    </section>
  );
}
