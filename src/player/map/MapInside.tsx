import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Replay } from "../../engine/replay.ts";
import type { NetworkMapMessages } from "../../i18n/network-map.nl.ts";
import type { TieNow } from "../../network-map/layout/place.ts";
import { NetworkMap } from "../../network-map/NetworkMap.tsx";
import type { CareMap } from "../../scenario/care-map.ts";
import type { RichText as RichTextOfCase } from "../../scenario/plain-text.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { calledName } from "../play/names.ts";
import { RichText } from "../text/RichText.tsx";
import type { MapTurn } from "./map-turn.ts";
import { useMoments } from "./use-moments.ts";

type MapInsideProps = {
  scenario: Scenario;
  lived: Replay;
  waits: boolean;
  playId: string;
  /** Absent where there is none, and until it has come. */
  careMap: CareMap | undefined;
  choices: MapTurn["choices"];
  onChoose: (choice: string) => void;
  /** Asks what a choice asks; it is made by the answer. */
  ask: (choice: Choice, onBack: () => void) => ReactNode;
  words: NetworkMapMessages;
};

/** How each play's ecogram was when it was last closed, while this page is open. */
const lastSeen = new Map<string, TieNow[]>();

const say = (text: RichTextOfCase) => <RichText text={text} />;

/** The live ecogram of a play, and what can be chosen on it. */
export function MapInside(props: MapInsideProps) {
  const { scenario, lived, waits, playId, choices, onChoose, ask, words } = props;
  const moments = useMoments(scenario, lived, waits);
  const seen = useRef(lastSeen.get(playId));
  const now = moments.at(-1)?.network;
  useEffect(
    () => () => {
      if (now) lastSeen.set(playId, now);
    },
    [now, playId],
  );
  const first = moments[0]?.network;
  const contacts = useMemo(
    () => (first ?? []).map(({ contact, tie }) => ({ contact, ...(tie && { before: tie }) })),
    [first],
  );
  const person = scenario.persons.find(({ role }) => role === "client");
  const scene = scenario.scenes.find(({ id }) => id === lived.state.scene);
  return (
    <NetworkMap
      contacts={contacts}
      moments={moments}
      seen={seen.current}
      client={person && { ...person, name: calledName(person) }}
      persons={scenario.persons}
      question={choices.length > 0 ? scene?.map?.text : undefined}
      choices={choices}
      onChoose={onChoose}
      ask={ask}
      careMap={props.careMap}
      messages={words}
      say={say}
    />
  );
}
