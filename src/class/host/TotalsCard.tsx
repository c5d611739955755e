import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

/** Who is here, in numbers: never who, never by role. */
export function TotalsCard({ view, send }: HostParts) {
  const { totals: words } = useHostWords();
  const { joined, here, playing, finished, waiting } = view.totals;
  return (
    <section className="class-card" aria-labelledby="host-totals">
      <h2 id="host-totals">{words.heading}</h2>
      <ul className="totals bare" aria-live="polite">
        <li className="big">{words.joined(joined)}</li>
        {here !== null && <li>{words.here(here)}</li>}
        <li>{words.playing(playing)}</li>
        <li>{words.finished(finished)}</li>
        {waiting > 0 && <li>{words.waiting(waiting)}</li>}
      </ul>
      {waiting > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => void send({ kind: "pair-waiting" })}
        >
          {words.pair}
        </button>
      )}
      {view.nicknames.length > 0 && (
        <details>
          <summary>{words.nicknames}</summary>
          <p>{view.nicknames.join(", ")}</p>
        </details>
      )}
      <p className="hint">{words.never}</p>
    </section>
  );
}
