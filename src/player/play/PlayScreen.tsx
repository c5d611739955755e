import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { Answer } from "../../engine/answers.ts";
import { pictureOf } from "../../engine/picture.ts";
import { encodePlay } from "../../engine/play-link.ts";
import { replay } from "../../engine/replay.ts";
import { choicesNow, transcript } from "../../engine/transcript.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import type { Role } from "../../scenario/vocabulary.ts";
import { fragmentOf } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import { AsksContext, type AsksRoom } from "../asks/asks.ts";
import type { Device } from "../device.ts";
import type { MapTurn } from "../map/map-turn.ts";
import { useMessages } from "../messages.ts";
import type { PlayerPage } from "../page.ts";
import { type Later, useSoon, WhenHere } from "../parts/later.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import type { SavedPlay } from "../store/saved-play.ts";
import { Announcer } from "./Announcer.tsx";
import { Bar, Controls } from "./Bar.tsx";
import { Conversation } from "./Conversation.tsx";
import type { DossierEntry } from "./Dossier.tsx";
import { NextStep } from "./NextStep.tsx";
import { calledName, listenerNameIn } from "./names.ts";
import { Picture } from "./Picture.tsx";
import { SaveNotice } from "./SaveNotice.tsx";
import { groupByScene, replyEnd, whereOf } from "./scene-groups.ts";
import { useSpokenLines } from "./spoken.ts";
import { useArriving } from "./use-arriving.ts";
import { useSitting } from "./use-sitting.ts";

type PlayScreenProps = {
  scenario: Scenario;
  first: SavedPlay;
  /** The reply to the last choice was still being read. */
  reading: boolean;
  device: Device;
  page: PlayerPage;
  asks: Later<AsksRoom>;
  /** One of a pair, each on a device of their own. */
  seat?: OneOfTwo | undefined;
  /** Nothing is taken back here, as in a class. */
  forwardOnly?: boolean;
  /** Leaving may come next: a moment to get ready what is shown then. */
  onPause: () => void;
  onList: () => void;
  onReport: (id: string) => void;
};

/** Who sits here, and what to say of the choices that are up to the other. */
export type OneOfTwo = { role: Role; onOther: (choices: Choice[]) => ReactNode };

type OpenSheet = "none" | "picture" | "map" | "dossiers" | "pause";

/** At one screen everything is for both; on a device of one's own, what is for oneself. */
const isUpTo = (here: Role | undefined, what: object): boolean =>
  here === undefined || !("for" in what) || what.for === undefined || what.for === here;

/** The play itself: the conversation, what can be done now, and what was told beside it. */
export function PlayScreen(props: PlayScreenProps) {
  const { scenario, first, device, page, seat, onPause, onList, onReport } = props;
  const { picture: pictureWords, bar, asks: asksWords } = useMessages();
  const table = useSitting(scenario, first, device);
  const { play, cursor } = table.sitting;
  const pair = play.roles.length === 2;
  const [sheet, setSheet] = useState<OpenSheet>("none");
  const openMap = useCallback(() => setSheet("map"), []);
  const turn = useRef<MapTurn>(undefined);
  const asks = useMemo(
    () => ({ room: props.asks, device, scenario, play, cursor, openMap, turn }),
    [props.asks, device, scenario, play, cursor, openMap],
  );
  const room = useSoon(props.asks);

  const lived = useMemo(() => replay(scenario, play, cursor), [scenario, play, cursor]);
  const here = seat?.role;
  const entries = useMemo(
    () => transcript(scenario, lived).filter((each) => isUpTo(here, each)),
    [scenario, lived, here],
  );
  const possible = choicesNow(scenario, lived).filter(table.can);
  // After a choice that leads on, its reply is read first; the next scene waits for "go on".
  const [beat, setBeat] = useState<"reply" | "scene">(props.reading ? "reply" : "scene");
  const waiting = beat === "reply" ? replyEnd(entries, cursor) : undefined;
  const shown = useMemo(() => entries.slice(0, waiting), [entries, waiting]);
  const groups = useMemo(() => groupByScene(shown), [shown]);
  const current = groups.at(-1);
  const where = current ? whereOf(current.head, bar.year) : "";

  const client = scenario.persons.find(({ role }) => role === "client");
  const clientName = client && calledName(client);
  const pictureTitle = clientName ? pictureWords.title(clientName) : pictureWords.nobody;
  const picture = useMemo(() => pictureOf(scenario, lived), [scenario, lived]);
  const [seen, setSeen] = useState<readonly string[]>(lived.state.told);
  const unseen = lived.state.told.filter((fact) => !seen.includes(fact));
  const openPicture = useCallback(() => setSheet("picture"), []);
  const openPause = () => {
    onPause();
    setSheet("pause");
  };
  const close = () => {
    if (sheet === "picture") setSeen(lived.state.told);
    setSheet("none");
  };

  const dossiers = shown.filter(
    (entry): entry is DossierEntry => entry.kind === "dossier" || entry.kind === "letter",
  );
  const listener = current ? listenerNameIn(scenario, current.head.scene.id) : undefined;
  const spoken = useSpokenLines({ listener, secret: pair });
  const { panel, arriveAt } = useArriving(
    cursor === 0 ? undefined : waiting === undefined ? current?.key : `${cursor}.you`,
  );
  const kept = table.saveState === "saved" || table.saveState === "conflict";
  const carried = fragmentOf("play", play.id, {
    code: encodePlay(scenario, play),
    cursor,
    reading: waiting !== undefined,
  });
  const fragment = kept ? fragmentOf("play", play.id) : carried;

  useAddress(page.trial ? undefined : fragment, `${page.alternateUrl}${carried}`);

  const map = { lived, waits: waiting !== undefined };
  const choose = (choiceId: string, answer?: Answer) => {
    if (!table.choose(choiceId, answer)) return;
    setBeat("reply");
    arriveAt(`${cursor + 1}.you`);
  };
  const leafTo = (at: number, go: () => void) => {
    go();
    setBeat("scene");
    arriveAt(entries.some(({ key }) => key === `${at}.scene`) ? `${at}.scene` : `${at}.you`);
  };

  return (
    <AsksContext value={asks}>
      <div className={`play ${pair ? "pair" : play.roles[0]}`}>
        <h1 className="visually-hidden">{scenario.title}</h1>
        <Bar roles={play.roles} where={where} onPause={openPause}>
          {room && <room.BarMore page={page} messages={room.messages} />}
        </Bar>
        <Controls
          forwardOnly={props.forwardOnly}
          canBack={cursor > 0}
          canForward={cursor < play.steps.length}
          onBack={() => leafTo(cursor - 1, table.back)}
          onForward={() => leafTo(cursor + 1, table.forward)}
          fresh={unseen.length}
          pictureTitle={pictureTitle}
          onPicture={openPicture}
          onDossiers={dossiers.length > 0 ? () => setSheet("dossiers") : undefined}
        >
          {room && <room.MapButton messages={room.messages} />}
        </Controls>
        <div className="talk">
          <SaveNotice state={table.saveState} onSaveLink={openPause} />
          <Conversation
            scenario={scenario}
            groups={groups}
            pair={pair}
            feedbackNow={play.options.feedback === "now"}
            onPicture={openPicture}
          />
          <NextStep
            panel={panel}
            sceneKey={current?.key ?? ""}
            conflict={table.theirs && { onMine: table.keepMine, onTheirs: table.takeTheirs }}
            waits={waiting !== undefined}
            onGoOn={() => {
              setBeat("scene");
              arriveAt(`${cursor}.scene`);
            }}
            secrets={
              pair && !seat
                ? dossiers.filter((each) => each.for && current?.entries.includes(each))
                : []
            }
            over={entries.find((entry) => entry.kind === "over")?.how}
            onReport={() => onReport(play.id)}
            choices={possible.filter((each) => isUpTo(here, each))}
            other={seat?.onOther(possible.filter((each) => !isUpTo(here, each)))}
            before={play.steps[cursor]?.choice}
            pair={pair}
            scenario={scenario}
            state={lived.state}
            onChoose={choose}
          />
          {room && <room.ReadAloud lines={(current?.entries ?? []).flatMap(spoken)} />}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long picture scrolls here, by keyboard too */}
        <aside className="beside" aria-label={pictureTitle} tabIndex={0}>
          <section>
            <h2>{pictureTitle}</h2>
            <Picture
              picture={picture}
              client={clientName}
              fresh={lived.moments.at(-1)?.told ?? []}
            />
          </section>
          {room && (
            <room.BesideMore page={page} map={map} state={lived.state} messages={room.messages} />
          )}
        </aside>
        <Announcer entries={shown} spoken={spoken} where={where} cursor={cursor} />
        {sheet === "picture" && (
          <Sheet title={pictureTitle} onClose={close}>
            <Picture picture={picture} client={clientName} fresh={unseen} />
            {room && <room.Meters scenario={scenario} state={lived.state} />}
          </Sheet>
        )}
        {sheet === "map" && room && (
          <room.MapSheet {...map} page={page} messages={room.messages} onClose={close} />
        )}
        {sheet === "dossiers" && (
          <WhenHere what={props.asks} words={asksWords}>
            {({ DossierSheet }) => <DossierSheet dossiers={dossiers} pair={pair} onClose={close} />}
          </WhenHere>
        )}
        {sheet === "pause" && (
          <WhenHere what={props.asks} words={asksWords}>
            {({ Pause }) => (
              <Pause
                where={where}
                kept={kept}
                link={`${location.origin}${location.pathname}${carried}`}
                casesUrl={page.casesUrl}
                onList={onList}
                onClose={close}
              />
            )}
          </WhenHere>
        )}
      </div>
    </AsksContext>
  );
}
