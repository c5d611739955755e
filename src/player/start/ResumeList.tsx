import { type ReactNode, useState } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import { useMessages } from "../messages.ts";
import { RoleMark } from "../parts/RoleMark.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import type { Entry } from "../store/play-store.ts";
import type { SavedPlay } from "../store/saved-play.ts";
import { DownloadRaw } from "./DownloadRaw.tsx";
import { standingOf } from "./standing.ts";

type ResumeListProps = {
  scenario: Scenario;
  entries: Entry[];
  onOpen: (saved: SavedPlay) => void;
  onReport: (saved: SavedPlay) => void;
  onRemove: (id: string) => void;
  /** Under the list. */
  compare: ReactNode;
};

type Doomed = { id: string; what: string };

/** Plays of this case on this device, the last played first. Deleting one is asked twice. */
export function ResumeList(props: ResumeListProps) {
  const { scenario, entries, onOpen, onReport, onRemove } = props;
  const { start } = useMessages();
  const [doomed, setDoomed] = useState<Doomed>();
  return (
    <section className="resume">
      <h2>{start.resumeTitle}</h2>
      <ul>
        {entries.map((entry) =>
          entry.kind === "play" ? (
            <ResumeItem
              key={entry.saved.play.id}
              scenario={scenario}
              saved={entry.saved}
              onOpen={onOpen}
              onReport={onReport}
              onRemove={setDoomed}
            />
          ) : (
            <li key={entry.id} className="unreadable">
              <p className="where">{start.corruptTitle}</p>
              <p>{start.corruptText}</p>
              <div className="actions">
                <DownloadRaw id={entry.id} raw={entry.raw} />
                <button
                  type="button"
                  className="button plain"
                  onClick={() => setDoomed({ id: entry.id, what: start.corruptTitle })}
                >
                  {start.remove}
                </button>
              </div>
            </li>
          ),
        )}
      </ul>
      {props.compare}
      {doomed && (
        <Sheet title={start.removeTitle} kind="question" onClose={() => setDoomed(undefined)}>
          <p>{start.removeText(doomed.what)}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => setDoomed(undefined)}>
              {start.removeNo}
            </button>
            <button
              type="button"
              className="button danger"
              onClick={() => {
                onRemove(doomed.id);
                setDoomed(undefined);
              }}
            >
              {start.removeYes}
            </button>
          </div>
        </Sheet>
      )}
    </section>
  );
}

type ResumeItemProps = {
  scenario: Scenario;
  saved: SavedPlay;
  onOpen: (saved: SavedPlay) => void;
  onReport: (saved: SavedPlay) => void;
  onRemove: (doomed: Doomed) => void;
};

function ResumeItem({ scenario, saved, onOpen, onReport, onRemove }: ResumeItemProps) {
  const { start, bar, locale } = useMessages();
  const { play, updatedAt } = saved;
  const standing = standingOf(scenario, saved, bar.year);
  const when = new Date(updatedAt).toLocaleString(locale === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  const where = standing?.where ?? "";
  const notes = [
    play.steps.length === 0 ? start.notBegun : undefined,
    standing?.over ? start.over : undefined,
    play.options.part === "lesson-cut" ? start.part : undefined,
    play.forkOf ? start.forked : undefined,
  ].filter((note) => note !== undefined);
  return (
    <li>
      <p className="roles">
        {play.roles.map((role) => (
          <RoleMark key={role} role={role} />
        ))}
      </p>
      <p className="where">{where}</p>
      <p className="notes">{[...notes, start.lastPlayed(when)].join(" · ")}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => onOpen(saved)}>
          {start.resume}
          <span className="visually-hidden">: {where}</span>
        </button>
        {play.steps.length > 0 && (
          <button type="button" className="button" onClick={() => onReport(saved)}>
            {start.report}
            <span className="visually-hidden">: {where}</span>
          </button>
        )}
        <button
          type="button"
          className="button plain"
          onClick={() => onRemove({ id: play.id, what: where })}
        >
          {start.remove}
          <span className="visually-hidden">: {where}</span>
        </button>
      </div>
    </li>
  );
}
