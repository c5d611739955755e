import { type RefObject, useState } from "react";
import { useMessages } from "../messages.ts";
import type { DossierEntry } from "./Dossier.tsx";
import { PrivateDossier } from "./PrivateDossier.tsx";

type GatesProps = {
  dossiers: DossierEntry[];
  /** Takes the focus when a paper is closed again. */
  panel: RefObject<HTMLElement | null>;
  onTogether: () => void;
};

/**
 * Private papers of a scene at one screen: one after the other, then together again.
 * @param onTogether when each has read and both go on
 */
export function Gates({ dossiers, panel, onTogether }: GatesProps) {
  const { dossier: words } = useMessages();
  const [read, setRead] = useState(0);
  const next = dossiers[read];
  if (next)
    return (
      <PrivateDossier
        key={next.key}
        dossier={next}
        onRead={() => {
          setRead((count) => count + 1);
          panel.current?.focus();
        }}
      />
    );
  return (
    <div className="together">
      <h2>{words.togetherTitle}</h2>
      <p>{words.together}</p>
      <button type="button" className="button primary" data-go-on onClick={onTogether}>
        {words.togetherGo}
      </button>
    </div>
  );
}
