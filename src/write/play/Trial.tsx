import { type ComponentType, useMemo, useState } from "react";
import type { AsksRoom } from "../../player/asks/asks.ts";
import type { Device } from "../../player/device.ts";
import type { Words } from "../../player/messages.ts";
import {
  againFrom,
  createOwnTextStore,
  createPlayStore,
  later,
  newPlay,
  PlayScreen,
  randomId,
  replay,
  WordsContext,
} from "../../player/mount.tsx";
import type { PlayerPage } from "../../player/page.ts";
import type { ReportProps } from "../../player/report/report-props.ts";
import type { SavedPlay } from "../../player/store/saved-play.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { storageHere } from "./storage-here.ts";
import type { Trial } from "./use-playing.ts";

/** What the player says and shows, in the language of the page. */
export type TrialRoom = {
  words: Words;
  asks: AsksRoom;
  Report: ComponentType<ReportProps>;
  reportWords: ReportProps["messages"];
};

type TrialProps = {
  room: TrialRoom;
  trial: Trial;
  /** Who there is in the region, in the language that is played. */
  careMap: CareMap | undefined;
  reader: Locale;
  onStop: () => void;
  /** Back to the text, at the scene that is being played. */
  onScene: (scene: string) => void;
  labels: { title: string; stop: string; toText: string };
};

/** A device that forgets: nothing of a trial comes among the plays of the site. */
function trialDevice(): Device {
  const storage = storageHere();
  return {
    store: createPlayStore(storage, Date.now),
    ownTexts: createOwnTextStore(storage),
    newId: randomId,
    fetch: () => Promise.reject(new TypeError("a trial fetches nothing")),
    onOtherTab: () => () => undefined,
  };
}

/** The real player over a draft, from the end of a way. */
export default function TrialScreen(props: TrialProps) {
  const { room, trial, careMap, reader, onStop, onScene, labels } = props;
  const { scenario, mode, steps } = trial;
  const device = useMemo(trialDevice, []);
  const asks = useMemo(() => later(() => Promise.resolve(room.asks)), [room]);
  const [first, setFirst] = useState<SavedPlay>(() => {
    const begun = newPlay({ scenario, ...device }, mode, { feedback: "now", part: "whole" });
    return { ...begun, play: { ...begun.play, steps: [...steps] }, cursor: steps.length };
  });
  const [report, setReport] = useState<SavedPlay>();
  const page: PlayerPage = {
    caseUrl: "",
    alternateUrl: "",
    casesUrl: "",
    introUrl: "",
    reportUrl: "",
    locale: reader,
    title: scenario.title,
    trial: true,
    ...(careMap && { careMap }),
  };
  const savedNow = (): SavedPlay => {
    const [entry] = device.store.list();
    return entry?.kind === "play" ? entry.saved : first;
  };
  const sceneNow = (): string => {
    const { play, cursor } = savedNow();
    return replay(scenario, play, cursor).state.scene;
  };
  return (
    <WordsContext value={room.words}>
      <div className="trial">
        <div className="trial-bar">
          <p>{labels.title}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => onScene(sceneNow())}>
              {labels.toText}
            </button>
            <button type="button" className="button primary" onClick={onStop}>
              {labels.stop}
            </button>
          </div>
        </div>
        {report ? (
          <room.Report
            scenario={scenario}
            play={report.play}
            messages={room.reportWords}
            terms={room.words.terms}
            ownTexts={{}}
            shared
            reportUrl=""
            onAgainFrom={(step) => {
              const again = againFrom(report.play, step, device.newId());
              setFirst({ v: 1, ...again, revision: 0, updatedAt: 0 });
              setReport(undefined);
            }}
          />
        ) : (
          <PlayScreen
            key={first.play.id}
            scenario={scenario}
            first={first}
            reading={false}
            device={device}
            page={page}
            asks={asks}
            onPause={() => undefined}
            onList={onStop}
            onReport={() => setReport(savedNow())}
          />
        )}
      </div>
    </WordsContext>
  );
}
