import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { NetworkMapMessages } from "../i18n/network-map.nl.ts";
import type { Person } from "../scenario/scenario.ts";
import { tieInWords } from "./contact/contact-words.ts";
import { DrawingNote } from "./DrawingNote.tsx";
import { isArrow } from "./layout/direction.ts";
import type { TieNow } from "./layout/place.ts";
import { MapTools } from "./MapTools.tsx";
import { isForDrawing, moveSight } from "./map-keys.ts";
import { isStill } from "./still.ts";
import { type DrawingState, isDrawn, useDrawing } from "./use-drawing.ts";
import type { Marks } from "./view/node-view.ts";
import type { MapView } from "./view/open-map.ts";

type MapSurfaceProps = {
  network: readonly TieNow[];
  /** Shown first, so that one sees what moved since. */
  before: readonly TieNow[];
  client: Person | undefined;
  persons: readonly Person[];
  marks: ReadonlyMap<string, Marks>;
  picked: string | undefined;
  onPick: (id: string | undefined) => void;
  onState: (state: DrawingState) => void;
  messages: NetworkMapMessages;
  /** Over the drawing. */
  children: ReactNode;
};

/** How long the way it was is in view before it changes. In milliseconds. */
const PAUSE = 650;

/** The live ecogram, and the keys that go around in it. */
export function MapSurface(props: MapSurfaceProps) {
  const { network, before, client, persons, marks, picked, onPick, onState, messages } = props;
  const [focused, setFocused] = useState<string>();
  const latest = useRef(network);
  latest.current = network;
  const keys = useId();
  const { host, drawing, state, again } = useDrawing<MapView>((views, element, events) => {
    const first = isStill() ? network : before;
    return views.openMap(
      element,
      { network: first, client, persons, rings: messages.figure.rings, marks },
      {
        ...events,
        onPick: (id) => {
          setFocused(id);
          onPick(id);
        },
      },
    );
  });
  const moved = before.some(({ tie }, at) => tie !== network[at]?.tie);

  useEffect(() => onState(state), [state, onState]);

  // First how it was; then what moved is seen moving.
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const seeMoving = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => drawing.current?.moveTo(latest.current, isStill()), PAUSE);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the drawing is there
  useEffect(() => {
    if (state === "ready") seeMoving();
    return () => clearTimeout(timer.current);
  }, [state]);
  const shown = useRef(network);
  useEffect(() => {
    if (shown.current !== network) drawing.current?.moveTo(network, isStill());
    shown.current = network;
  }, [network, drawing]);
  // A drawing that is made anew knows nothing of where the keys were.
  useEffect(() => {
    if (state !== "ready") return;
    const card = picked === undefined ? undefined : besideCard(host.current);
    drawing.current?.focus(picked ?? focused, card);
  }, [picked, focused, state, drawing, host]);

  // A card that closes gives the focus back to the drawing.
  const wasPicked = useRef(picked);
  useEffect(() => {
    if (wasPicked.current !== undefined && picked === undefined) host.current?.focus();
    wasPicked.current = picked;
  }, [picked, host]);

  const fit = () => drawing.current?.fit(isStill());
  const go = (id: string | undefined): boolean => {
    if (id === undefined) return false;
    setFocused(id);
    onPick(id);
    return true;
  };
  const pressed = (event: KeyboardEvent) => {
    const { current } = drawing;
    if (!current || !isForDrawing(event)) return;
    const { key, shiftKey } = event;
    const numbered = () => [...marks].find(([, { number }]) => number === Number(key))?.[0];
    let taken = moveSight(current, key, { pans: shiftKey, onFit: fit });
    if (!taken && isArrow(key)) {
      setFocused(current.towards(focused, key) ?? focused);
      taken = true;
    }
    if (!taken && (key === "Enter" || key === " ")) taken = go(focused);
    if (!taken && /^[1-9]$/.test(key)) taken = go(numbered());
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const here = network.find(({ contact }) => contact.id === focused);
  return (
    <div className={`map-surface ${state}`}>
      <div
        ref={host}
        className="map-host"
        hidden={!isDrawn(state)}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys of its own
        tabIndex={0}
        aria-label={messages.surface.label(client?.name ?? "", network.length)}
        aria-describedby={keys}
        onKeyDown={pressed}
      />
      <p id={keys} className="visually-hidden">
        {messages.surface.keys}
      </p>
      <p className="visually-hidden" aria-live="polite" data-map-here>
        {here && hereInWords(here, marks, client?.name ?? "", messages)}
      </p>
      <DrawingNote state={state} messages={messages} onAgain={again} />
      {state === "ready" && (
        <MapTools messages={messages} onZoom={(by) => drawing.current?.zoom(by)} onFit={fit}>
          {moved && (
            <button
              type="button"
              className="again"
              onClick={() => {
                drawing.current?.moveTo(before, true);
                seeMoving();
              }}
            >
              {messages.since.again}
            </button>
          )}
        </MapTools>
      )}
      {props.children}
    </div>
  );
}

/** What of the drawing a card leaves in sight: its upper part on a phone, its left part with room. */
const besideCard = (
  host: HTMLElement | null,
): { width: number } | { height: number } | undefined => {
  if (!host) return undefined;
  const { clientWidth, clientHeight } = host;
  return clientWidth < 700 ? { height: clientHeight * 0.42 } : { width: clientWidth - 400 };
};

/** Where the keys are: who, how close, and whether something can be done there. */
function hereInWords(
  { contact, tie }: TieNow,
  marks: MapSurfaceProps["marks"],
  client: string,
  messages: NetworkMapMessages,
): string {
  const choice = marks.get(contact.id)?.number;
  const said = `${contact.name}: ${messages.terms.rings[contact.ring]}, ${tieInWords(tie, client, messages)}.`;
  return choice === undefined ? said : `${said} ${messages.contact.choice(choice)}.`;
}
