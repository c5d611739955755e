import { type ReactNode, useMemo, useState } from "react";
import { replay } from "../../engine/replay.ts";
import { rolesOf } from "../../player/address/arrive.ts";
import type { AskFormProps } from "../../player/asks/AskForm.tsx";
import type { AsksRoom } from "../../player/asks/asks.ts";
import { later } from "../../player/mount.tsx";
import type { PlayerPage } from "../../player/page.ts";
import type { Later } from "../../player/parts/later.tsx";
import type { ReportRoom } from "../../player/ReportHost.tsx";
import type { StoragePort } from "../../player/store/storage-port.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Mode } from "../../scenario/vocabulary.ts";
import type { ClassCase } from "../client/use-class-case.ts";
import { useClassWords } from "../parts/words.ts";
import type { ParticipantView } from "../protocol/view.ts";
import { ClassPlay } from "./ClassPlay.tsx";
import { DebriefView } from "./DebriefView.tsx";
import { HomePlay } from "./HomePlay.tsx";
import { CaseOnItsWay, Lobby } from "./Lobby.tsx";
import { PairPanel } from "./PairPanel.tsx";
import type { ResultsRoom } from "./results-room.ts";
import { SeatForm } from "./SeatForm.tsx";
import { PairContext, TogetherHere } from "./together-here.tsx";
import { useLostPartner } from "./use-lost-partner.ts";
import type { TakingPart } from "./use-taking-part.ts";

type StageProps = {
  view: ParticipantView;
  found: ClassCase;
  part: TakingPart;
  storage: StoragePort | undefined;
  page: PlayerPage;
  asks: Later<AsksRoom>;
  report: Later<ReportRoom>;
  results: Later<ResultsRoom>;
};

type Shown = "lobby" | "play" | "report" | "debrief";

/** Two people play as one, at one screen or once they have found each other. */
const modeOf = ({ way, pair, role }: ParticipantView["you"]): Mode =>
  pair?.state === "paired" || way === "one-screen" ? "pair" : (role ?? "nursing");

/** Where the class is, is where the student is; they may stay with their play, or read their report. */
export function Stage({ view, found, part, storage, page, ...rooms }: StageProps) {
  const { messages } = useClassWords();
  const { play: words, lobby } = messages;
  const { send, device } = part;
  const { scenario } = found;
  const { you } = view;
  const { phase, options } = view.class;
  const mode = modeOf(you);
  const waits = phase === "agreements" || phase === "lobby";
  const natural: Shown = waits ? "lobby" : phase === "play" ? "play" : "debrief";
  // What somebody chose to look at counts for as long as the class is where it was then.
  const [chosen, setChosen] = useState<{ during: Shown; shown: Shown }>();
  const shown = chosen?.during === natural ? chosen.shown : natural;
  const show = (next: Shown) => setChosen({ during: natural, shown: next });
  const [changing, setChanging] = useState(false);
  const { lost, choose } = useLostPartner(you);

  const asks = useMemo(
    () =>
      later(async (): Promise<AsksRoom> => {
        const room = await rooms.asks.load();
        const AskForm = (form: AskFormProps) => <TogetherHere {...form} Alone={room.AskForm} />;
        return { ...room, AskForm };
      }),
    [rooms.asks],
  );
  const paired = you.pair?.state === "paired" ? you.pair : undefined;
  const seat =
    paired && paired.partner.presence !== "scripted" ? (you.role ?? undefined) : undefined;
  const pairs = useMemo(
    () =>
      // Where the script speaks for the partner, it proposes and agrees as they would.
      paired && you.role ? { pair: paired, role: you.role, at: you.steps.length, send } : undefined,
    [paired, you.role, you.steps.length, send],
  );
  const over = useMemo(
    () => scenario !== undefined && isOver(scenario, view, mode),
    [scenario, view, mode],
  );
  const home = you.way === "home";
  const begun = you.steps.length > 0;

  if (changing)
    return (
      <SeatForm
        title={page.title}
        roles={view.class.case.roles}
        options={options}
        now={{ way: you.way, ...(you.role && { role: you.role }) }}
        problem={undefined}
        busy={false}
        onBack={() => setChanging(false)}
        onJoin={({ way, role }) => {
          choose();
          send({ kind: "seat-choice", way, ...(role && { role }) });
          setChanging(false);
        }}
      />
    );
  const pairPanel = you.pair ? (
    <PairPanel
      pair={you.pair}
      onWord={(word) => send({ kind: "pair", word })}
      onGoOn={() => send({ kind: "go-on" })}
    />
  ) : (
    lost && (
      <p className="note" role="status">
        {messages.pair[lost]}
      </p>
    )
  );
  const change = !begun && !paired && phase !== "closed" && (
    <button type="button" className="button plain" onClick={() => setChanging(true)}>
      {lobby.change}
    </button>
  );
  const bring = home && !begun && scenario && (
    <HomePlay
      scenario={scenario}
      storage={storage}
      onTake={(play) => send({ kind: "bring-play", play })}
    />
  );
  if (shown === "lobby" || (shown === "play" && (you.pair?.state === "waiting" || home)))
    return (
      <Lobby view={view} waits={waits}>
        {pairPanel}
        {!waits && bring}
        {change}
      </Lobby>
    );
  if (shown === "debrief")
    return (
      <DebriefView view={view} results={rooms.results} scenario={scenario} send={send}>
        {bring}
        <div className="actions">
          {begun && <Button onClick={() => show("report")}>{words.report}</Button>}
          {!home && !over && phase !== "closed" && (
            <Button onClick={() => show("play")}>{begun ? words.toPlay : words.toStart}</Button>
          )}
        </div>
      </DebriefView>
    );
  if (!scenario) return <CaseOnItsWay failed={found.failed} onRetry={found.retry} />;
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
        onAhead={part.onAhead}
        onAside={part.onAside}
        page={page}
        asks={asks}
        report={rooms.report}
        seat={seat}
        show={shown}
        onLeave={() => show(natural)}
        onReport={() => {
          send({ kind: "finish" });
          show("report");
        }}
      >
        <div className="class-play-head">
          {pairPanel}
          {natural === "debrief" && (
            <p className="note">
              {words.waits} <Button onClick={() => show("debrief")}>{words.toDebrief}</Button>
            </p>
          )}
          {you.finished && <p className="note">{words.finished}</p>}
          {change}
        </div>
      </ClassPlay>
      {!you.finished && shown === "play" && begun && (
        <p className="class-stop hint">
          {words.doneHint} <Button onClick={() => send({ kind: "finish" })}>{words.done}</Button>
        </p>
      )}
    </PairContext>
  );
}

function Button({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="button" onClick={onClick}>
      {children}
    </button>
  );
}

/** Whether the play that the class has has come to its end. */
function isOver(scenario: Scenario, { you, class: section }: ParticipantView, mode: Mode): boolean {
  const { feedback, part } = section.options;
  return replay(scenario, {
    v: 1,
    id: you.play,
    caseId: scenario.id,
    caseVersion: scenario.version,
    roles: rolesOf(mode),
    options: { feedback, part },
    steps: you.steps,
  }).over;
}
