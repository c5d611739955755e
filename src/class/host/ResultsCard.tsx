import type { NotReleasable } from "../protocol/results.ts";
import type { HostParts } from "./host-parts.ts";
import { useHostWords } from "./words.ts";

/** Freezing what was played, so that there is something to show that tells of nobody. */
export function ResultsCard({ view, send, lead }: HostParts) {
  const { results: words } = useHostWords();
  const { release, results } = view;
  const why = (not: NotReleasable) => words.not[not.why](not.need);
  return (
    <section className="class-card" aria-labelledby="host-results">
      <h2 id="host-results">{words.heading}</h2>
      <p>{words.why}</p>
      <p aria-live="polite">
        {words.plays(release.plays)} {results && words.changed(release.changed)}{" "}
        {results && <b>{words.frozen(results.whole.plays)}</b>}
      </p>
      {release.hidden && <p className="note">{words.hidden}</p>}
      {release.whole && <p className="hint">{why(release.whole)}</p>}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={release.whole !== null}
          onClick={() => release.whole === null && lead.release()}
        >
          {results ? words.again : words.release}
        </button>
        {results && (
          <button type="button" className="button" onClick={() => void send({ kind: "withdraw" })}>
            {words.withdraw}
          </button>
        )}
      </div>
      {results && (
        <>
          <p className="hint">{release.byRole ? why(release.byRole) : words.byRoleHint}</p>
          <button
            type="button"
            className="button"
            aria-disabled={release.byRole !== null}
            aria-pressed={release.byRoleOpen}
            onClick={() =>
              release.byRole === null && void send({ kind: "by-role", open: !release.byRoleOpen })
            }
          >
            {release.byRoleOpen ? words.byRoleClose : words.byRole}
          </button>
        </>
      )}
    </section>
  );
}
