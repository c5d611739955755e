import { useState } from "react";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import { useMessages } from "../messages.ts";
import { type Later, useSoon } from "../parts/later.tsx";
import type { ReportRoom } from "../ReportHost.tsx";
import type { OwnTextStore } from "../store/own-texts.ts";
import type { PlayStore } from "../store/play-store.ts";
import type { SavedPlay } from "../store/saved-play.ts";
import { ResumeList } from "./ResumeList.tsx";
import { StartForm } from "./StartForm.tsx";

type StartScreenProps = {
  scenario: Scenario;
  store: PlayStore;
  ownTexts: OwnTextStore;
  introUrl: string;
  onOpen: (saved: SavedPlay) => void;
  onReport: (saved: SavedPlay) => void;
  report: Later<ReportRoom>;
  onCompare: (saved: SavedPlay, beside: string) => void;
  onBegin: (mode: Mode, options: Play["options"]) => void;
};

/** Plays to go on with, and a new one. */
export function StartScreen(props: StartScreenProps) {
  const { scenario, store, ownTexts, introUrl, onOpen, onReport, onBegin } = props;
  const { start } = useMessages();
  const ours = () =>
    store
      .list()
      .filter((entry) => entry.kind === "corrupt" || entry.saved.play.caseId === scenario.id);
  const [entries, setEntries] = useState(ours);
  const played = entries
    .flatMap((entry) => (entry.kind === "play" ? [entry.saved] : []))
    .filter(({ play }) => play.steps.length > 0);
  return (
    <div className="start-screen">
      <header>
        <h1>{scenario.title}</h1>
        <p className="lead">{scenario.summary}</p>
        <p>
          <a href={introUrl}>{start.intro}</a>
        </p>
      </header>
      {store.blocked && <p className="note">{start.blocked}</p>}
      {entries.length > 0 && (
        <ResumeList
          compare={
            played.length > 1 && (
              <CompareTwo
                scenario={scenario}
                plays={played}
                report={props.report}
                onCompare={props.onCompare}
              />
            )
          }
          scenario={scenario}
          entries={entries}
          onOpen={onOpen}
          onReport={onReport}
          onRemove={(id) => {
            store.remove(id);
            setEntries(ours());
          }}
        />
      )}
      <StartForm
        scenario={scenario}
        ownTexts={ownTexts}
        title={entries.length > 0 ? start.newTitle : start.firstTitle}
        onBegin={onBegin}
      />
    </div>
  );
}

type CompareTwoProps = Pick<StartScreenProps, "scenario" | "report" | "onCompare"> & {
  plays: readonly SavedPlay[];
};

/** Two plays can be laid beside each other; that comes with the report, once it is here. */
function CompareTwo({ scenario, plays, report, onCompare }: CompareTwoProps) {
  const room = useSoon(report);
  if (!room) return null;
  return (
    <room.CompareFromList
      // Which two are chosen follows the list when one of them is removed.
      key={plays.map(({ play }) => play.id).join()}
      scenario={scenario}
      plays={plays}
      words={room.compare}
      onCompare={onCompare}
    />
  );
}
