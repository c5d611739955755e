import { useEffect, useRef, useState } from "react";
import { roles } from "../../scenario/vocabulary.ts";
import { useMessages, useTerms } from "../messages.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { RichText } from "../text/RichText.tsx";
import { DossierCard, type DossierEntry } from "./Dossier.tsx";

/** A private paper at one screen: first the other looks away, then its reader opens it. */
export function PrivateDossier({ dossier, onRead }: { dossier: DossierEntry; onRead: () => void }) {
  const { dossier: words } = useMessages();
  const { roles: names } = useTerms();
  const [open, setOpen] = useState(false);
  const paper = useRef<HTMLElement>(null);
  // The button that opened it is gone; what it opened takes the focus.
  useEffect(() => {
    if (open) paper.current?.focus({ preventScroll: true });
  }, [open]);
  const reader = dossier.for ?? "nursing";
  const other = roles.find((role) => role !== reader) ?? reader;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <article
      className={`dossier private ${reader}`}
      aria-label={dossier.title}
      ref={paper}
      tabIndex={-1}
    >
      <header>
        <p className="dossier-title">{dossier.title}</p>
        <RoleMark role={reader} />
      </header>
      {open ? (
        <>
          <RichText text={dossier.text} />
          <button
            type="button"
            className="button primary"
            onClick={() => {
              setOpen(false);
              paper.current?.focus({ preventScroll: true });
              onRead();
            }}
          >
            {words.done}
          </button>
        </>
      ) : (
        <>
          <p className="look-away">{words.lookAway(capital(names[other]))}</p>
          <button type="button" className="button primary" onClick={() => setOpen(true)}>
            {words.open(names[reader])}
          </button>
        </>
      )}
    </article>
  );
}

type DossierSheetProps = { dossiers: DossierEntry[]; pair: boolean; onClose: () => void };

/** Every paper this role was given so far, to read again. */
export function DossierSheet({ dossiers, pair, onClose }: DossierSheetProps) {
  const { dossier: words } = useMessages();
  return (
    <Sheet title={words.title} onClose={onClose}>
      {dossiers.length === 0 && <p>{words.none}</p>}
      {dossiers.map((each) =>
        pair && each.for ? (
          <PrivateDossier key={each.key} dossier={each} onRead={() => undefined} />
        ) : (
          <DossierCard key={each.key} dossier={each} secret={false} />
        ),
      )}
    </Sheet>
  );
}
