import { useEffect, useMemo, useState } from "react";
import { replay } from "../../engine/replay.ts";
import type { AskFormProps } from "../../player/asks/AskForm.tsx";
import type { AsksRoom } from "../../player/asks/asks.ts";
import type { Device } from "../../player/device.ts";
import { later } from "../../player/mount.tsx";
import type { PlayerPage } from "../../player/page.ts";
import type { Later } from "../../player/parts/later.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import type { StoragePort } from "../../player/store/storage-port.ts";
import type { Play, PlayStep } from "../../scenario/play.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { ParticipantView } from "../protocol/view.ts";
import { useClassWords } from "../words.ts";
import { ClassPlay } from "./ClassPlay.tsx";
import { DebriefView } from "./DebriefView.tsx";
import { HomePlay } from "./HomePlay.tsx";
import { CaseOnItsWay, Lobby } from "./Lobby.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { SeatForm } from "./SeatForm.tsx";
import { PairContext, TogetherHere } from "./together-here.tsx";

type StageProps = {
  view: ParticipantView;
  scenario: Scenario | undefined;
  caseFailed: boolean;
  onRetry: () => void;
  mode: Mode;
  device: Device;
  storage: StoragePort | undefined;
  playerPage: PlayerPage;
  asks: Later<AsksRoom>;
  report: Later<ReportRoom>;
  send: (command: ParticipantCommand) => void;
  onAhead: (all: readonly PlayStep[]) => void;
  onAside: (play: Play) => void;
};

type Shown = "lobby" | "play" | "report" | "debrief";

/** Where the class is, is where the student is; they may stay with their play, or read their report. */
export function Stage(props: StageProps) {
  const { view, scenario, mode, device, send } = props;
  const { messages } = useClassWords();
  const { play: words, lobby } = messages;
  const { you } = view;
  const { phase, options } = view.class;
  const waits = phase === "agreements" || phase === "lobby";
  const natural: Shown = waits ? "lobby" : phase === "play" ? "play" : "debrief";
  const [shown, setShown] = useState<Shown>(natural);
  const [changing, setChanging] = useState(false);
  // The class moves on: everybody comes along, and can go back to their own play by one button.
  useEffect(() => setShown(natural), [natural]);

  const asks = useMemo(
    () =>
      later(async (): Promise<AsksRoom> => {
        const room = await props.asks.load();
        const AskForm = (form: AskFormProps) => <TogetherHere {...form} Alone={room.AskForm} />;
        return { ...room, AskForm };
      }),
    [props.asks],
  );
  const paired = you.pair?.state === "paired" ? you.pair : undefined;
  const seat =
    paired && paired.partner.presence !== "scripted" ? (you.role ?? undefined) : undefined;
  const pairs = useMemo(
    () => (paired && seat ? { pair: paired, role: seat, at: you.steps.length, send } : undefined),
    [paired, seat, you.steps.length, send],
  );
  const home = you.way === "home";
  const lookingForPartner = you.pair?.state === "waiting";
  const over = scenario && you.steps.length > 0 && isDone(scenario, view, mode);

  const pairPanel = you.pair && (
    <PairPanel
      pair={you.pair}
      onWord={(word) => send({ kind: "pair", word })}
      onGoOn={() => send({ kind: "go-on" })}
    />
  );
  if (changing)
    return (
      <SeatForm
        title={props.playerPage.title}
        roles={view.class.case.roles}
        options={options}
        now={{ way: you.way, ...(you.role && { role: you.role }) }}
        problem={undefined}
        busy={false}
        onBack={() => setChanging(false)}
        onJoin={({ way, role }) => {
          send({ kind: "seat-choice", way, ...(role && { role }) });
          setChanging(false);
        }}
      />
    );
  const change = you.steps.length === 0 && phase !== "closed" && (
    <button type="button" className="button" onClick={() => setChanging(true)}>
      {lobby.change}
    </button>
  );
  const bring = home && you.steps.length === 0 && scenario && (
    <HomePlay
      scenario={scenario}
      storage={props.storage}
      onTake={(play) => send({ kind: "bring-play", play })}
    />
  );
  if (shown === "lobby" || (shown === "play" && (lookingForPartner || home)))
    return (
      <Lobby view={view} waits={waits}>
        {pairPanel}
        {!waits && bring}
        {change}
      </Lobby>
    );
  if (shown === "debrief")
    return (
      <DebriefView view={view} scenario={scenario} send={send}>
        {bring}
        <div className="actions">
          {you.steps.length > 0 && (
            <button type="button" className="button" onClick={() => setShown("report")}>
              {words.report}
            </button>
          )}
          {!home && !over && phase !== "closed" && (
            <button type="button" className="button" onClick={() => setShown("play")}>
              {words.toPlay}
            </button>
          )}
        </div>
      </DebriefView>
    );
  if (!scenario) return <CaseOnItsWay failed={props.caseFailed} onRetry={props.onRetry} />;
  return (
    <PairContext value={pairs}>
      <ClassPlay
        key={`${you.play} ${mode}`}
        scenario={scenario}
        device={device}
        playId={you.play}
        mode={mode}
        options={{ feedback: options.feedback, part: options.part }}
        steps={you.steps}
        onAhead={props.onAhead}
        onAside={props.onAside}
        page={props.playerPage}
        asks={asks}
        report={props.report}
        seat={seat}
        show={shown}
        onLeave={() => setShown(natural)}
        onReport={() => {
          send({ kind: "finish" });
          setShown("report");
        }}
      >
        <div className="class-play-head">
          {pairPanel}
          {natural === "debrief" && (
            <p className="note">
              {words.waits}{" "}
              <button type="button" className="button" onClick={() => setShown("debrief")}>
                {words.toDebrief}
              </button>
            </p>
          )}
          {you.finished && <p className="note">{words.finished}</p>}
          {change}
        </div>
      </ClassPlay>
      {!you.finished && shown === "play" && you.steps.length > 0 && (
        <p className="class-stop hint">
          {words.doneHint}{" "}
          <button type="button" className="button" onClick={() => send({ kind: "finish" })}>
            {words.done}
          </button>
        </p>
      )}
    </PairContext>
  );
}

/** Whether the play that the class has has come to its end. */
function isDone(scenario: Scenario, { you, class: section }: ParticipantView, mode: Mode): boolean {
  const { feedback, part } = section.options;
  return replay(scenario, {
    v: 1,
    id: you.play,
    caseId: scenario.id,
    caseVersion: scenario.version,
    roles: mode === "pair" ? ["nursing", "social-work"] : [mode],
    options: { feedback, part },
    steps: you.steps,
  }).over;
}
