import { useState } from "react";
import type { HostView } from "../protocol/view.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

type Queued = HostView["queue"][number];

/** What students wrote, to be read before it is shown. */
export function TextsCard({ view, send }: HostParts) {
  const { texts: words } = useHostWords();
  const closed = view.class.phase === "closed";
  return (
    <section className="class-card" aria-labelledby="host-texts">
      <h2 id="host-texts">{words.heading}</h2>
      {view.queue.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="bare queue">
        {view.queue.map((text) => (
          <QueuedText key={text.id} text={text} closed={closed} send={send} />
        ))}
      </ul>
      {view.queue.length > 0 && <p className="hint">{words.removeHint}</p>}
    </section>
  );
}

type Sure = "remove-text" | "ban-writer";

type QueuedTextProps = {
  text: Queued;
  /** The lesson is over: a text can still be erased. */
  closed: boolean;
  send: HostParts["send"];
};

function QueuedText({ text, closed, send }: QueuedTextProps) {
  const { texts: words } = useHostWords();
  const [asking, setAsking] = useState<Sure>();
  const { id, shown } = text;
  return (
    <li className={shown ? "shown" : undefined}>
      <p>
        <q>{text.words}</q> <small>({words.kinds[text.kind]})</small>
      </p>
      {text.question && <p className="hint">{text.question}</p>}
      {asking ? (
        <div className="actions" role="alert">
          <p>{asking === "ban-writer" ? words.banSure : words.removeSure}</p>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              setAsking(undefined);
              void send({ kind: asking, id });
            }}
          >
            {words.yes}
          </button>
          <button type="button" className="button" onClick={() => setAsking(undefined)}>
            {words.no}
          </button>
        </div>
      ) : (
        <div className="actions">
          {!closed && (
            <button
              type="button"
              className="button"
              onClick={() => void send({ kind: shown ? "hide-text" : "show-text", id })}
            >
              {shown ? words.hide : words.show}
            </button>
          )}
          <button type="button" className="button plain" onClick={() => setAsking("remove-text")}>
            {words.remove}
          </button>
          {!closed && (
            <button type="button" className="button plain" onClick={() => setAsking("ban-writer")}>
              {words.ban}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
