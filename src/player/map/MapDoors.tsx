import "./map-doors.css";
import { useEffect, useId, useMemo } from "react";
import { loadCareMap } from "../../care-map/load-care-map.ts";
import type { Replay } from "../../engine/replay.ts";
import type { AsksMessages } from "../../i18n/asks.nl.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { isAsking, useAsks } from "../asks/asks.ts";
import type { PlayerPage } from "../page.ts";
import { later, useSoon, WhenHere } from "../parts/later.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { calledName } from "../play/names.ts";
import { mapRooms } from "./map-rooms.ts";
import type { MapTurn } from "./map-turn.ts";
import { useWide } from "./use-wide.ts";

/** Words, and where the play stands; `waits` while what comes next has not been looked at. */
type MapDoorsProps = { messages: AsksMessages; lived: Replay; waits: boolean };

const titleOf = ({ persons }: Scenario, { ecogram }: AsksMessages): string => {
  const client = persons.find(({ role }) => role === "client");
  return client ? ecogram.title(calledName(client)) : ecogram.short;
};

/** Opens the ecogram, under the thumb on a phone; nothing in a case without contacts. */
export function MapButton({ messages }: { messages: AsksMessages }) {
  const { scenario, openMap } = useAsks();
  if (scenario.contacts.length === 0) return null;
  return (
    <button type="button" className="button map-button" onClick={openMap}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="3.4" />
        <circle cx="5" cy="5.5" r="2" />
        <circle cx="19.5" cy="7" r="2" />
        <rect x="15.5" y="17" width="4" height="4" />
        <path d="M9.6 9.7 6.5 6.9M15 10.6l2.8-2.4M14.3 14.6l2 2.4" />
      </svg>
      <span>{messages.ecogram.short}</span>
    </button>
  );
}

/** The ecogram as a still drawing beside the talk, where there is room for it; it opens the live one. */
export function MapBeside({ messages, lived, waits }: MapDoorsProps) {
  const { scenario, openMap } = useAsks();
  const wide = useWide();
  if (!wide || scenario.contacts.length === 0) return null;
  return (
    <section className="map-beside">
      <h2>{titleOf(scenario, messages)}</h2>
      <Still messages={messages} lived={lived} waits={waits} />
      <button type="button" className="button" onClick={openMap}>
        {messages.ecogram.open}
      </button>
    </section>
  );
}

function Still({ messages, lived, waits }: MapDoorsProps) {
  const { scenario } = useAsks();
  const room = useSoon(mapRooms[messages.locale]);
  if (!room) return null;
  const title = titleOf(scenario, messages);
  return (
    <room.MapFigure
      scenario={scenario}
      lived={lived}
      waits={waits}
      title={title}
      words={room.words}
    />
  );
}

/** Where choices are made on the ecogram: the way there, and what can be done once one is there. */
export function MapDoor(props: {
  messages: AsksMessages;
  choices: readonly Choice[];
  onChoose: MapTurn["onChoose"];
}) {
  const { messages, choices, onChoose } = props;
  const { openMap, turn } = useAsks();
  useEffect(() => {
    const numbered = choices.map((choice, at) => ({ number: at + 1, choice }));
    const here = numbered.filter(({ choice }) => choice.contact !== undefined);
    turn.current = { choices: here, onChoose };
    return () => {
      turn.current = undefined;
    };
  }, [choices, onChoose, turn]);
  return (
    <p className="map-door">
      <button type="button" className="button" onClick={openMap}>
        {messages.ecogram.choose}
      </button>
    </p>
  );
}

const none: MapTurn["choices"] = [];

/** The live ecogram over the talk. */
export function MapSheet(props: MapDoorsProps & { page: PlayerPage; onClose: () => void }) {
  const { messages, lived, waits, page, onClose } = props;
  const { scenario, play, device, turn, room } = useAsks();
  const heading = useId();
  const asks = useSoon(room);
  const choose: MapTurn["onChoose"] = (choice, answer) => {
    onClose();
    turn.current?.onChoose(choice, answer);
  };
  const { careMap, careMapUrl } = page;
  const region = useMemo(
    () =>
      later(async () => careMap ?? (careMapUrl && (await loadCareMap(device.fetch, careMapUrl)))),
    [careMap, careMapUrl, device],
  );
  const known = useSoon(region) || undefined;
  return (
    <Sheet title={titleOf(scenario, messages)} onClose={onClose}>
      <WhenHere what={mapRooms[messages.locale]} words={messages.ecogram}>
        {({ MapInside, words }) => (
          <MapInside
            scenario={scenario}
            lived={lived}
            waits={waits}
            playId={play.id}
            careMap={known}
            choices={turn.current?.choices ?? none}
            onChoose={choose}
            ask={(choice, onBack) =>
              asks &&
              isAsking(choice) && (
                <asks.AskForm
                  scenario={scenario}
                  state={lived.state}
                  choice={choice}
                  messages={asks.messages}
                  heading={heading}
                  onAnswer={(answer) => choose(choice.id, answer)}
                  onBack={onBack}
                />
              )
            }
            words={words}
          />
        )}
      </WhenHere>
    </Sheet>
  );
}
