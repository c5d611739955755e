import { useActor } from "@xstate/react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { againFrom } from "../engine/fork.ts";
import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";
import { fragmentOf, isOurs, parseAddress } from "./address/address.ts";
import { type Arrival, arrive, newPlay, open } from "./address/arrive.ts";
import { linkLanguages } from "./address/language-links.ts";
import type { AsksRoom } from "./asks/asks.ts";
import { CaseState } from "./case/CaseState.tsx";
import { createCaseMachine } from "./case/case-machine.ts";
import type { Device } from "./device.ts";
import { useMessages } from "./messages.ts";
import type { PlayerPage } from "./page.ts";
import { type Later, later, WhenHere } from "./parts/later.tsx";
import { PlayScreen } from "./play/PlayScreen.tsx";
import { ReportHost, type ReportRoom } from "./ReportHost.tsx";
import type { SavedPlay } from "./store/saved-play.ts";

/** Not for the first load: whoever comes from a case's page begins to play at once. */
export const entrance = later(() => import("./start/Entrance.tsx"));

type PlayerProps = {
  page: PlayerPage;
  device: Device;
  report: Later<ReportRoom>;
  asks: Later<AsksRoom>;
  /** Called when there is something to show in the place of what the page itself said. */
  onSettled?: () => void;
};

/** The player: first the case, then what the address asks for. */
export function Player({ page, device, report, asks, onSettled }: PlayerProps) {
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
  return <Rooms scenario={scenario} page={page} device={device} report={report} asks={asks} />;
}

type RoomsProps = PlayerProps & { scenario: Scenario };

/** Which screen is shown, and how one leads to the other. */
function Rooms({ scenario, page, device, report, asks }: RoomsProps) {
  const { store, newId } = device;
  const messages = useMessages();
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
  const show = (screen: "play" | "report", saved: SavedPlay) =>
    go({ screen, saved }, fragmentOf(screen, saved.play.id));
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

  if (arrival.screen === "play")
    return (
      <PlayScreen
        key={arrival.saved.play.id}
        scenario={scenario}
        first={arrival.saved}
        reading={arrival.reading ?? false}
        device={device}
        page={page}
        asks={asks}
        onPause={() => void entrance.load().catch(() => undefined)}
        onList={toStart}
        onReport={(id) => toKept("report", id)}
      />
    );
  if (arrival.screen === "report")
    return (
      <ReportHost
        key={arrival.saved.play.id}
        scenario={scenario}
        saved={arrival.saved}
        device={device}
        page={page}
        report={report}
        onBack={() => toKept("play", arrival.saved.play.id)}
        onAgainFrom={(step) => goOnFrom(arrival.saved, step)}
      />
    );
  return (
    <WhenHere what={entrance} words={messages.start}>
      {({ Entrance }) => (
        <Entrance
          // Each arrival is looked at afresh: the list may have changed in between.
          key={arrival.screen}
          arrival={arrival}
          scenario={scenario}
          store={store}
          ownTexts={device.ownTexts}
          page={page}
          onStart={toStart}
          onBegin={begin}
          onOpen={goTo}
          report={report}
          onCompare={(saved, beside) =>
            go(
              open(saved, "report", scenario),
              `${fragmentOf("report", saved.play.id)}&with=${beside}`,
            )
          }
          onShow={show}
          onGoOnFrom={goOnFrom}
        />
      )}
    </WhenHere>
  );
}
