import { useState } from "react";
import type { StoragePort } from "../../player/store/storage-port.ts";
import { knownClasses } from "../client/known-classes.ts";
import type { Send } from "../client/use-commands.ts";
import type { Reach } from "../client/use-reach.ts";
import { QrCode } from "../parts/QrCode.tsx";
import { resumeFragment } from "../protocol/routes.ts";
import type { HostPage } from "./host-page.ts";
import { useHostWords } from "./words.ts";

type LinksCardProps = {
  id: string;
  page: HostPage;
  send: Send;
  storage: StoragePort | undefined;
  reach: Reach;
};

/** Links to the other screens of this lecturer, and the one for coming back. */
export function LinksCard({ id, page, send, storage, reach }: LinksCardProps) {
  const { links: words } = useHostWords();
  return (
    <section className="class-card" aria-labelledby="host-links">
      <h2 id="host-links">{words.heading}</h2>
      <SeatLink
        id={id}
        seat="screen"
        url={new URL(page.screenUrl, location.href).href}
        send={send}
      />
      <SeatLink
        id={id}
        seat="remote"
        url={new URL(page.remoteUrl, reach.origin).href}
        send={send}
      />
      <Resume id={id} storage={storage} />
    </section>
  );
}

/** Once a class is over: only the way back to it. */
export function ResumeCard({ id, storage }: Pick<LinksCardProps, "id" | "storage">) {
  return (
    <section className="class-card">
      <Resume id={id} storage={storage} />
    </section>
  );
}

function Resume({ id, storage }: Pick<LinksCardProps, "id" | "storage">) {
  const { links: words } = useHostWords();
  const token = knownClasses(storage, "host").find((each) => each.id === id)?.token;
  return (
    <>
      <h3>{words.resume}</h3>
      {token ? (
        <>
          <p className="hint">{words.resumeHint}</p>
          <CopyLink
            label={words.resume}
            link={
              new URL(`${location.pathname}#${resumeFragment("host", id, token)}`, location.href)
                .href
            }
          />
        </>
      ) : (
        <p className="hint">{words.resumeGone}</p>
      )}
    </>
  );
}

/** The remote is for a phone, the screen for this machine or another. */
type SeatLinkProps = { id: string; seat: "screen" | "remote"; url: string; send: Send };

function SeatLink({ id, seat, url, send }: SeatLinkProps) {
  const { links: words } = useHostWords();
  const [link, setLink] = useState<string>();
  const make = async (): Promise<string | undefined> => {
    const answer = await send({ kind: "give-seat", seat });
    if (!answer?.token) return undefined;
    const made = `${url}#${resumeFragment(seat, id, answer.token)}`;
    setLink(made);
    return made;
  };
  const openHere = async () => {
    // Opened with the press itself: a browser stops what opens later. Where it does so all the same,
    // the link stands here.
    const tab = window.open("", "_blank");
    const made = await make();
    if (made) tab?.location.replace(made);
    else tab?.close();
  };
  const hint = seat === "screen" ? words.screenHint : words.remoteHint;
  return (
    <div className="seat-link">
      <h3>{words[seat]}</h3>
      <p className="hint">{hint}</p>
      {link && (
        <>
          <CopyLink label={words[seat]} link={link} />
          {seat === "screen" ? (
            <a href={link} target="_blank" rel="noreferrer">
              {words.openHere}
            </a>
          ) : (
            <QrCode text={link} label={words.remote} />
          )}
        </>
      )}
      {seat === "screen" && (
        <button type="button" className="button primary" onClick={() => void openHere()}>
          {words.openScreen}
        </button>
      )}
      <button type="button" className="button" onClick={() => void make()}>
        {link ? words.again : words.make}
      </button>
    </div>
  );
}

/** A link to copy; where the clipboard is closed it is there to be selected. */
function CopyLink({ label, link }: { label: string; link: string }) {
  const { links: words } = useHostWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className="copy-link">
      <input
        type="text"
        readOnly
        value={link}
        aria-label={label}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className="button"
        onClick={() =>
          void navigator.clipboard?.writeText(link).then(
            () => setCopied(true),
            () => undefined,
          )
        }
      >
        {copied ? words.copied : words.copy}
      </button>
    </div>
  );
}
