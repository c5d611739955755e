import { useActor } from "@xstate/react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { againFrom } from "../engine/fork.ts";
import { modeOf } from "../scenario/mode-of.ts";
import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";
import { fragmentOf, isOurs, parseAddress } from "./address/address.ts";
import { type Arrival, arrive, newPlay, open } from "./address/arrive.ts";
import { linkLanguages } from "./address/language-links.ts";
import { CaseState } from "./case/CaseState.tsx";
import { createCaseMachine } from "./case/case-machine.ts";
import type { Device } from "./device.ts";
import type { PlayerPage } from "./page.ts";
import { PlayScreen } from "./play/PlayScreen.tsx";
import { type LoadReport, ReportHost } from "./ReportHost.tsx";
import { ChangedScreen } from "./start/ChangedScreen.tsx";
import { ProblemScreen } from "./start/ProblemScreen.tsx";
import { StartScreen } from "./start/StartScreen.tsx";
import type { SavedPlay } from "./store/saved-play.ts";

type PlayerProps = {
  page: PlayerPage;
  device: Device;
  loadReport: LoadReport;
  /** Called when there is something to show in the place of what the page itself said. */
  onSettled?: () => void;
};

/** The player: first the case, then what the address asks for. */
export function Player({ page, device, loadReport, onSettled }: PlayerProps) {
  const machine = useMemo(() => createCaseMachine(device.fetch, page.caseUrl), [device, page]);
  const [snapshot, send] = useActor(machine);
  const { scenario, problem } = snapshot.context;
  const [waiting, setWaiting] = useState(true);
  const settled = waiting && !snapshot.matches("loading");
  useLayoutEffect(() => {
    if (!settled) return;
    setWaiting(false);
    onSettled?.();
  }, [settled, onSettled]);
  if (!scenario)
    return (
      <CaseState
        title={page.title}
        waiting={waiting}
        problem={snapshot.matches("failed") ? problem : undefined}
        onRetry={() => send({ type: "retry" })}
      />
    );
  return <Rooms scenario={scenario} page={page} device={device} loadReport={loadReport} />;
}

type RoomsProps = PlayerProps & { scenario: Scenario };

/** Which screen is shown, and how one leads to the other. */
function Rooms({ scenario, page, device, loadReport }: RoomsProps) {
  const { store, newId } = device;
  const world = useMemo(() => ({ scenario, store, newId }), [scenario, store, newId]);
  const [arrival, setArrival] = useState<Arrival>(() =>
    arrive(parseAddress(location.search, location.hash), world),
  );

  /** Shows a screen under its own address; the browser's back button returns to the one before. */
  const go = useCallback((next: Arrival, fragment: string) => {
    history.pushState(null, "", `${location.pathname}${fragment}`);
    setArrival(next);
    document.documentElement.scrollTop = 0;
  }, []);
  const goTo = (kind: "play" | "report", saved: SavedPlay) =>
    go(open(saved, kind, scenario), fragmentOf(kind, saved.play.id));
  const toKept = (kind: "play" | "report", id: string) =>
    go(arrive({ kind, id }, world), fragmentOf(kind, id));
  const toStart = () => go({ screen: "start" }, "");
  const begin = (mode: Mode, options: Play["options"]) =>
    goTo("play", newPlay(world, mode, options));
  const goOnFrom = ({ play }: SavedPlay, step: number) => {
    const sitting = againFrom(play, step, newId());
    // Everything up to here was just lived on this version of the case.
    const fitting = { ...sitting.play, caseVersion: scenario.version };
    goTo("play", { v: 1, play: fitting, cursor: sitting.cursor, revision: 0, updatedAt: 0 });
  };

  useEffect(() => {
    const moved = () => {
      if (location.hash !== "" && !isOurs(location.hash)) return;
      setArrival(arrive(parseAddress(location.search, location.hash), world));
    };
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, [world]);

  const settled = arrival.screen === "play" || arrival.screen === "report";
  useEffect(() => {
    if (!settled) linkLanguages(`${page.alternateUrl}${location.search}${location.hash}`);
  }, [settled, page.alternateUrl]);

  switch (arrival.screen) {
    case "start":
      return (
        <StartScreen
          scenario={scenario}
          store={store}
          introUrl={page.introUrl}
          onOpen={(saved) => goTo("play", saved)}
          onReport={(saved) => goTo("report", saved)}
          onBegin={begin}
        />
      );
    case "play":
      return (
        <PlayScreen
          key={arrival.saved.play.id}
          scenario={scenario}
          first={arrival.saved}
          reading={arrival.reading ?? false}
          device={device}
          page={page}
          onList={toStart}
          onReport={(id) => toKept("report", id)}
        />
      );
    case "report":
      return (
        <ReportHost
          key={arrival.saved.play.id}
          scenario={scenario}
          saved={arrival.saved}
          device={device}
          page={page}
          load={loadReport}
          onBack={() => toKept("play", arrival.saved.play.id)}
          onAgainFrom={(step) => goOnFrom(arrival.saved, step)}
        />
      );
    case "changed": {
      const { saved, broken, wanted } = arrival;
      return (
        <ChangedScreen
          scenario={scenario}
          saved={saved}
          broken={broken}
          onGoOn={() =>
            goTo(wanted, { ...saved, play: { ...saved.play, caseVersion: scenario.version } })
          }
          onGoOnFrom={(step) => goOnFrom(saved, step)}
          onLater={toStart}
          onAnew={() => begin(modeOf(saved.play), saved.play.options)}
        />
      );
    }
    case "problem":
      return <ProblemScreen problem={arrival.problem} casesUrl={page.casesUrl} onStart={toStart} />;
  }
}
