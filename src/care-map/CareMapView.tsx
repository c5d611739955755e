import "./care-map.css";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { CareMapMessages } from "../i18n/care-map.nl.ts";
import type { CareMap, CareMapEntry } from "../scenario/care-map.ts";
import { EntryRow } from "./EntryRow.tsx";
import { createFinder } from "./find-entries.ts";
import { groupEntries } from "./group-entries.ts";

type CareMapViewProps = {
  map: CareMap;
  messages: CareMapMessages;
  /** What the story calls entries that are in its network, by the id of the entry. */
  inStory: ReadonlyMap<string, string>;
};

/** The care map to look things up on: who is in this story, everybody by group, and what fits a question. */
export function CareMapView({ map, messages, inStory }: CareMapViewProps) {
  const { find: say, view, groups } = messages;
  const ids = useId();
  const [words, setWords] = useState("");
  const [shown, setShown] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const find = useMemo(() => createFinder(map), [map]);
  const names = useMemo(() => new Map(map.entries.map(({ id, name }) => [id, name])), [map]);
  const asked = words.trim() !== "";
  const found = asked ? find({ words }) : [];
  const here = map.entries.filter(({ id }) => inStory.has(id));

  // Somebody followed a name: their row is there now, opened, and takes the focus.
  useEffect(() => {
    if (shown === undefined) return;
    const rows = list.current?.querySelectorAll<HTMLDetailsElement>("details") ?? [];
    const row = [...rows].find(({ dataset }) => dataset.entry === shown);
    if (row) row.open = true;
    row?.querySelector("summary")?.focus();
    setShown(undefined);
  }, [shown]);

  const rows = (entries: readonly CareMapEntry[]) => (
    <ul className="bare rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryRow
            entry={entry}
            names={names}
            messages={messages}
            calledHere={inStory.get(entry.id)}
            onShow={(id) => {
              setWords("");
              setShown(id);
            }}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="care-map-view">
      <p className="lead">{view.lead(map.region)}</p>
      <div className="find-here">
        <label htmlFor={`${ids}-q`}>{say.label}</label>
        <input
          id={`${ids}-q`}
          type="search"
          value={words}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${ids}-hint`}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <p id={`${ids}-hint`} className="hint">
          {say.hint}
        </p>
        <p role="status">{asked && countOf(found.length)}</p>
      </div>
      <div ref={list}>
        {asked ? (
          rows(found)
        ) : (
          <>
            {here.length > 0 && (
              <section aria-labelledby={`${ids}-here`}>
                <h3 id={`${ids}-here`}>{view.inStory}</h3>
                {rows(here)}
              </section>
            )}
            {groupEntries(map.entries.filter(({ id }) => !inStory.has(id))).map(
              ({ group, entries }) => (
                <section key={group} aria-labelledby={`${ids}-${group}`}>
                  <h3 id={`${ids}-${group}`}>{groups[group]}</h3>
                  {rows(entries)}
                </section>
              ),
            )}
          </>
        )}
      </div>
    </div>
  );

  function countOf(count: number): string {
    if (count === 0) return say.none;
    return count === 1 ? say.one : say.some.replace("#", String(count));
  }
}
