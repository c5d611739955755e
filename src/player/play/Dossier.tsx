import type { Entry } from "../../engine/transcript.ts";
import { useMessages } from "../messages.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { RichText } from "../text/RichText.tsx";

/** A file or a letter: a paper to read. */
export type DossierEntry = Extract<Entry, { kind: "dossier" | "letter" }>;

/** A paper in the conversation. At one screen a private one stays shut; it opens from the sheet. */
export function DossierCard(props: {
  dossier: DossierEntry;
  secret: boolean;
  from?: string | undefined;
}) {
  const { dossier, secret, from } = props;
  const { dossier: words } = useMessages();
  return (
    <article className="dossier" aria-label={dossier.title}>
      <header>
        <p className="dossier-title">{dossier.title}</p>
        {from && <p className="from">{from}</p>}
        {dossier.for && <RoleMark role={dossier.for} />}
      </header>
      {secret ? <p className="closed">{words.closed}</p> : <RichText text={dossier.text} />}
    </article>
  );
}
