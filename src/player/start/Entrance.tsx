import { modeOf } from "../../scenario/mode-of.ts";
import type { Play } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import type { Arrival } from "../address/arrive.ts";
import type { PlayerPage } from "../page.ts";
import type { Later } from "../parts/later.tsx";
import type { ReportRoom } from "../ReportHost.tsx";
import type { OwnTextStore } from "../store/own-texts.ts";
import type { PlayStore } from "../store/play-store.ts";
import type { SavedPlay } from "../store/saved-play.ts";
import { ChangedScreen } from "./ChangedScreen.tsx";
import { ProblemScreen } from "./ProblemScreen.tsx";
import { StartScreen } from "./StartScreen.tsx";

type EntranceProps = {
  arrival: Exclude<Arrival, { screen: "play" | "report" }>;
  scenario: Scenario;
  store: PlayStore;
  ownTexts: OwnTextStore;
  page: PlayerPage;
  onStart: () => void;
  onBegin: (mode: Mode, options: Play["options"]) => void;
  onOpen: (kind: "play" | "report", saved: SavedPlay) => void;
  report: Later<ReportRoom>;
  onCompare: (saved: SavedPlay, beside: string) => void;
  /** Shows a play without asking again whether the case has changed. */
  onShow: (kind: "play" | "report", saved: SavedPlay) => void;
  onGoOnFrom: (saved: SavedPlay, step: number) => void;
};

/** Everything before a play: going on, beginning, a changed case, and addresses that lead nowhere. */
export function Entrance(props: EntranceProps) {
  const { arrival, scenario, store, ownTexts, page, onStart, onBegin, onOpen, onShow, onGoOnFrom } =
    props;
  if (arrival.screen === "start")
    return (
      <StartScreen
        scenario={scenario}
        store={store}
        ownTexts={ownTexts}
        introUrl={page.introUrl}
        onOpen={(saved) => onOpen("play", saved)}
        onReport={(saved) => onOpen("report", saved)}
        onBegin={onBegin}
        report={props.report}
        onCompare={props.onCompare}
      />
    );
  if (arrival.screen === "problem")
    return <ProblemScreen problem={arrival.problem} casesUrl={page.casesUrl} onStart={onStart} />;
  const { saved, broken, wanted } = arrival;
  const { play } = saved;
  return (
    <ChangedScreen
      scenario={scenario}
      saved={saved}
      broken={broken}
      onGoOn={() => onShow(wanted, { ...saved, play: { ...play, caseVersion: scenario.version } })}
      onGoOnFrom={(step) => onGoOnFrom(saved, step)}
      onLater={onStart}
      onAnew={() => onBegin(modeOf(play), play.options)}
    />
  );
}
